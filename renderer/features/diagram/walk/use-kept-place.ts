import { useEffect, useRef } from 'react';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { useOpenDocument } from '../../../state/document';
import { shownOn } from '../../../state/shown';
import { useView } from '../../../state/view';
import { focusOnCanvas } from '../focus';
import { refugeOf } from './refuge';
import { walkableOn } from './walkable';

const onCanvas = '.react-flow__node, .react-flow__edge';

/** What has the focus on the canvas; `''`: the canvas itself has it; undefined: it is elsewhere. */
function focusedHere(): string | undefined {
  const { activeElement } = document;
  if (activeElement?.matches('[data-focus-home]')) return '';
  return activeElement?.matches(onCanvas) ? (activeElement as HTMLElement).dataset.id : undefined;
}

/**
 * Keeps the focus on the canvas at a sensible place: when what has it goes away (deleted, undone, collapsed), it comes
 * to what is nearest; when something else is selected by what people do there (pasted, duplicated, drawn), to that.
 */
export function useKeptPlace(): void {
  const model = useOpenDocument(({ history }) => history.present);
  const diagram = useView((state) => state.diagram);
  const selection = useView((state) => state.selection);
  const before = useRef({ model, diagram, selection });

  useEffect(() => {
    const { model: old, diagram: oldDiagram, selection: oldSelection } = before.current;
    before.current = { model, diagram, selection };
    const focused = focusedHere();
    if (focused === undefined || useView.getState().renaming !== null) return;
    const { shownFor } = shownOn(model, diagram);
    const added = selection.filter((id) => !oldSelection.includes(id)).map((id) => shownFor(id) ?? id);
    const isChosen = selection.some((id) => (shownFor(id) ?? id) === focused);
    const [first] = added;
    if (first !== undefined && !isChosen) focusOnCanvas(first);
    else if (focused !== '' && diagram === oldDiagram && model !== old && !isShown(model, diagram, focused)) {
      const refuge = refugeOf(walkableOn(old, diagram), focused, { ...walkableOn(model, diagram), shownFor });
      if (refuge !== undefined) focusOnCanvas(refuge);
    }
  }, [model, diagram, selection]);
}

function isShown(model: ThreatModel, diagram: string, id: string): boolean {
  const { boxes, lines } = walkableOn(model, diagram);
  return boxes.has(id) || lines.has(id);
}
