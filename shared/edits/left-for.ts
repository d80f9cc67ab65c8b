import { enclosingBoundaries } from '../model/containment';
import { shownBoundary, shownParent } from '../model/geometry';
import type { Diagram, ThreatModel } from '../model/threat-model';

/**
 * The boundary that something comes into when it is put into this one on a diagram (null: outside of all that are
 * shown). It leaves only what the diagram shows it to leave: a boundary around it that isn't shown is still around it.
 */
export function leftFor(
  model: Pick<ThreatModel, 'elements' | 'boundaries'>,
  placements: Diagram['placements'],
  id: string,
  target: string | null,
): string | null {
  const own = (model.elements[id] ?? model.boundaries[id])?.parent ?? null;
  if (shownParent(model, placements, id) === target) return own;
  const around = enclosingBoundaries(model, own).map((boundary) => boundary.id);
  if (target !== null && !around.includes(target)) return target;
  const left = around.slice(0, target === null ? around.length : around.indexOf(target));
  const outermost = left.findLast((one) => placements[one] !== undefined);
  const stays = outermost === undefined ? own : (model.boundaries[outermost]?.parent ?? null);
  return shownBoundary(model, placements, stays) === target ? stays : target;
}
