import { isWithin } from '../../../../shared/model/containment';
import { homesOfNotes } from '../../../../shared/model/notes';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { shownOn } from '../../../state/shown';
import type { Changes } from '../snapping/snapping';

/** What React Flow reports of a drag, with the notes that come along in dragged boundaries. */
export function withNotes(model: ThreatModel, diagramId: string, changes: Changes): Changes {
  const diagram = model.diagrams[diagramId];
  if (diagram?.notes === undefined) return changes;
  const drags = changes.flatMap((change) => {
    if (change.type !== 'position' || change.dragging === undefined || !change.position) return [];
    const before = model.boundaries[change.id] && diagram.placements[change.id];
    if (!before) return [];
    const by = { x: change.position.x - before.x, y: change.position.y - before.y };
    return [{ id: change.id, dragging: change.dragging, by }];
  });
  if (drags.length === 0) return changes;
  const inHand = new Set(changes.flatMap((change) => ('id' in change ? [change.id] : [])));
  const along = [...homesOfNotes(model, diagram, shownOn(model, diagramId))].flatMap(
    ([id, home]): Changes => {
      const note = diagram.notes?.[id];
      const drag = drags.find((one) => isWithin(model, home, one.id));
      if (!note || note.locked || !drag || inHand.has(id)) return [];
      const position = { x: note.x + drag.by.x, y: note.y + drag.by.y };
      return [{ type: 'position', id, dragging: drag.dragging, position }];
    },
  );
  return [...changes, ...along];
}
