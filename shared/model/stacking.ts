import { isCollapsed } from './collapse';
import { shownParent } from './geometry';
import type { Diagram, ThreatModel } from './threat-model';

type Containing = Pick<ThreatModel, 'elements' | 'boundaries'>;

/**
 * How high each open boundary of a diagram lies: over lower ones, and over what it is in. Where nobody ordered any,
 * as deep as it is nested; else all that is in one lies together.
 */
export function boundaryLevels(model: Containing, diagram: Pick<Diagram, 'placements'>): Map<string, number> {
  const { placements } = diagram;
  const inside = new Map<string | null, string[]>();
  const open = Object.keys(placements).filter(
    (id) => model.boundaries[id] !== undefined && !isCollapsed(model, diagram, id),
  );
  for (const id of open) {
    const parent = shownParent(model, placements, id);
    const siblings = inside.get(parent);
    if (siblings) siblings.push(id);
    else inside.set(parent, [id]);
  }
  const orderOf = (id: string) => placements[id]?.order ?? 0;
  const isOrdered = open.some((id) => orderOf(id) !== 0);
  const levels = new Map<string, number>();
  const walk = (parent: string | null, depth: number) => {
    const members = [...(inside.get(parent) ?? [])];
    if (isOrdered) members.sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));
    for (const id of members) {
      levels.set(id, isOrdered ? levels.size : depth);
      walk(id, depth + 1);
    }
  };
  walk(null, 0);
  return levels;
}

/** How high each element, collapsed boundary and note lies, all of them over flows; the same for those of one order. */
export function upperLevels(
  model: Containing,
  diagram: Pick<Diagram, 'placements' | 'notes'>,
): Map<string, number> {
  const orders = new Map<string, number>();
  for (const [id, { order = 0 }] of Object.entries(diagram.placements))
    if (model.elements[id] || isCollapsed(model, diagram, id)) orders.set(id, order);
  for (const { id, order = 0 } of Object.values(diagram.notes ?? {})) orders.set(id, order);
  const ranks = new Map(
    [...new Set(orders.values())].sort((a, b) => a - b).map((order, rank) => [order, rank]),
  );
  return new Map([...orders].map(([id, order]) => [id, ranks.get(order) ?? 0]));
}
