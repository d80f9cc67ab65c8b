import { isWithin } from '../model/containment';
import { shownParent } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';
import { labelOfMoves, whyNotInto } from './arrange';
import { type Edit, EditRefused } from './edit';
import { growAround } from './grow';
import { keepOtherViews } from './other-views';
import { refuseTooDeep } from './refuse-too-deep';
import { spotInside } from './spot-inside';
import { diagramOf } from './subjects';

/**
 * Brings things into a boundary (null: out of all) without saying where: they come to lie where there is room. What
 * is in one of them comes along; what the diagram doesn't show moves in the model alone.
 */
export function moveInto(diagram: string, ids: readonly string[], parent: string | null): Edit {
  return {
    label: (model) => labelOfMoves(movesOf(model, ids, parent))(model),
    recipe: (model) => {
      const { placements } = diagramOf(model, diagram);
      const moves = movesOf(model, ids, parent);
      const keep = keepOtherViews(model, diagram, moves);
      for (const { id } of moves) {
        const reason = whyNotInto(model, id, parent);
        if (reason !== null) throw new EditRefused(reason);
        const subject = model.elements[id] ?? model.boundaries[id];
        if (subject === undefined) continue;
        const placement = placements[id];
        const before = shownParent(model, placements, id);
        const spot = placement && spotInside(model, diagram, parent, placement);
        subject.parent = parent;
        const after = shownParent(model, placements, id);
        if (placement && after !== before) Object.assign(placement, spot);
        growAround(model, diagram, after);
      }
      refuseTooDeep(model);
      keep();
    },
  };
}

/** Of these, what isn't there yet and doesn't come along with another. */
function movesOf(model: ThreatModel, ids: readonly string[], parent: string | null) {
  return ids.flatMap((id) => {
    const own = (model.elements[id] ?? model.boundaries[id])?.parent;
    const comesAlong = ids.some((other) => other !== id && isWithin(model, own ?? null, other));
    return own === undefined || own === parent || comesAlong ? [] : [{ id, parent }];
  });
}
