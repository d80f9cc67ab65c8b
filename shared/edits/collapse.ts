import { shownParent } from '../model/geometry';
import type { Edit } from './edit';
import { growAround } from './grow';
import { makingRoom } from './make-room';
import { labelOfSeveral } from './names';
import { diagramOf } from './subjects';
import { together } from './together';

/**
 * Opens collapsed boundaries of a diagram, as large as they were. Where nothing was put meanwhile, the picture is as it
 * was; what would be covered makes room.
 */
export function expand(diagram: string, ids: readonly string[]): Edit {
  // One after the other: each makes room in a picture in which nothing is covered.
  const each = ids.map((id) => makingRoom(diagram, setCollapsed(diagram, [id], false), 0));
  return together(labelOfSeveral('edits.expand', ids), ...each);
}

/** Shows boundaries of a diagram as one box each, or opens them again. What is beside them stays where it is. */
export function setCollapsed(diagram: string, ids: readonly string[], isCollapsed: boolean): Edit {
  return {
    label: labelOfSeveral(isCollapsed ? 'edits.collapse' : 'edits.expand', ids),
    recipe: (model) => {
      const { placements } = diagramOf(model, diagram);
      for (const id of ids) {
        const placement = placements[id];
        if (placement === undefined || model.boundaries[id] === undefined) continue;
        if (isCollapsed) placement.collapsed = true;
        else {
          delete placement.collapsed;
          growAround(model, diagram, shownParent(model, placements, id));
        }
      }
    },
  };
}
