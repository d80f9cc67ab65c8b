import { notesOf } from '../../../../shared/model/notes';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { useDocument } from '../../../state/document';
import { shownOn } from '../../../state/shown';
import { useView } from '../../../state/view';
import type { Walkable, WalkBox } from './steps';

/** What one can walk on: all that a diagram shows, its notes too. */
export function walkableOn(model: ThreatModel, diagramId: string): Walkable {
  const { boxes, lines } = shownOn(model, diagramId);
  const notes = notesOf(model.diagrams[diagramId]);
  if (notes.length === 0) return { boxes, lines };
  const all: Map<string, WalkBox> = new Map(boxes);
  for (const { id, x, y, width, height } of notes)
    all.set(id, { id, parent: null, rectangle: { x, y, width, height } });
  return { boxes: all, lines };
}

/** What one can walk on now. */
export function walkableOf(): Walkable {
  const model = useDocument.getState().document?.history.present;
  return model ? walkableOn(model, useView.getState().diagram) : { boxes: new Map(), lines: new Map() };
}
