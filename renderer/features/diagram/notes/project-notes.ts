import type { Node } from '@xyflow/react';
import { notesOf } from '../../../../shared/model/notes';
import type { Note, ThreatModel } from '../../../../shared/model/threat-model';
import { levelsOf } from '../projection/stacking';

/** A note on the canvas. It has no threats, so no badge. */
export type NoteNode = Node<{ note: Note; badge?: undefined }, 'note'>;

/** A diagram's notes as React Flow's nodes; one that looks as before is the very same object. */
export function projectNotes(
  model: ThreatModel,
  diagramId: string,
  previous: readonly { id: string; type?: string | undefined }[],
): NoteNode[] {
  const known = new Map(
    previous.filter((node): node is NoteNode => node.type === 'note').map((node) => [node.id, node]),
  );
  const diagram = model.diagrams[diagramId];
  const levels = diagram ? levelsOf(model, diagram) : new Map<string, number>();
  return notesOf(diagram).map((note) => {
    const before = known.get(note.id);
    const { id, x, y, width, height } = note;
    const zIndex = levels.get(id) ?? 0;
    const isAlike = before?.data.note === note && before.zIndex === zIndex;
    if (isAlike && before.position.x === x && before.position.y === y) return before;
    return {
      ...(before && { measured: before.measured }),
      selected: false,
      ...(note.locked && { draggable: false }),
      id,
      type: 'note',
      position: { x, y },
      width,
      height,
      zIndex,
      data: { note },
    } as NoteNode;
  });
}
