import { shownParent } from '../model/geometry';
import type { Edit } from './edit';
import { growAround } from './grow';
import { labelOfSeveral } from './names';
import { diagramOf } from './subjects';

/**
 * Shows boundaries of a diagram as one box each, or opens them again, as large as they were. What is around and beside
 * stays where it is: who looks into a boundary and closes it again finds the picture as it was.
 */
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
