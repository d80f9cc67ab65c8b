import { isCollapsed } from '../model/collapse';
import type { Rectangle } from '../model/geometry';
import type { Diagram, ThreatModel } from '../model/threat-model';
import type { Edit } from './edit';
import { labelOfSeveral } from './names';
import { type Placed, placedOf } from './roots';
import { diagramOf } from './subjects';

export const orderings = ['front', 'forward', 'backward', 'back'] as const;
export type Ordering = (typeof orderings)[number];

const labels = {
  front: 'edits.bringToFront',
  forward: 'edits.bringForward',
  backward: 'edits.sendBackward',
  back: 'edits.sendToBack',
} as const;

/**
 * Lays things over or under what lies in the same boundary: boundaries among boundaries, elements and notes among
 * themselves. Forward and backward go past the next that is covered or covers, not past what lies elsewhere.
 */
export function reorder(diagram: string, ids: readonly string[], ordering: Ordering): Edit {
  return {
    label: labelOfSeveral(labels[ordering], ids),
    recipe: (model) => {
      const target = diagramOf(model, diagram);
      for (const layer of layersOf(model, diagram, ids)) {
        compact(target, layer.all);
        const moved = inOrder(target, layer.moved);
        const rest = layer.all.filter(({ id }) => !ids.includes(id));
        if (ordering === 'front') toFront(target, moved, rest);
        else if (ordering === 'back') toBack(target, moved, rest);
        else
          for (const one of ordering === 'forward' ? moved.reverse() : moved)
            step(target, one, rest, ordering);
      }
    },
  };
}

interface Layer {
  moved: Placed[];
  all: Placed[];
}

/** Each group of things that can lie over each other, with those of them that are to be moved. */
function layersOf(model: ThreatModel, diagram: string, ids: readonly string[]): Layer[] {
  const { placements, notes = {} } = diagramOf(model, diagram);
  const all = placedOf(model, diagram, [...Object.keys(placements), ...Object.keys(notes)]);
  const layerOf = ({ id, sort, parent }: Placed) =>
    sort === 'boundary' && !isCollapsed(model, { placements }, id) ? `in ${parent}` : 'elements';
  const moved = all.filter(({ id }) => ids.includes(id));
  return [...new Set(moved.map(layerOf))].map((layer) => ({
    moved: moved.filter((one) => layerOf(one) === layer),
    all: all.filter((one) => layerOf(one) === layer),
  }));
}

const orderOf = ({ placements, notes = {} }: Diagram, id: string): number =>
  (placements[id] ?? notes[id])?.order ?? 0;

function setOrder({ placements, notes = {} }: Diagram, id: string, order: number): void {
  const one = placements[id] ?? notes[id];
  if (one !== undefined && (one.order ?? 0) !== order) one.order = order;
}

const inOrder = (diagram: Diagram, group: readonly Placed[]): Placed[] =>
  [...group].sort((a, b) => orderOf(diagram, a.id) - orderOf(diagram, b.id));

function toFront(diagram: Diagram, moved: readonly Placed[], rest: readonly Placed[]): void {
  const top = Math.max(...rest.map(({ id }) => orderOf(diagram, id)), -1);
  for (const [index, { id }] of moved.entries()) setOrder(diagram, id, top + 1 + index);
}

function toBack(diagram: Diagram, moved: readonly Placed[], rest: readonly Placed[]): void {
  const bottom = Math.min(...rest.map(({ id }) => orderOf(diagram, id)), 1);
  for (const [index, { id }] of moved.entries()) setOrder(diagram, id, bottom - moved.length + index);
}

/** Past the nearest that it lies on or under; those beyond make room. */
function step(
  diagram: Diagram,
  one: Placed,
  rest: readonly Placed[],
  direction: 'forward' | 'backward',
): void {
  const sign = direction === 'forward' ? 1 : -1;
  const own = orderOf(diagram, one.id);
  const past = rest
    .filter(({ id, box }) => overlap(box, one.box) && sign * (orderOf(diagram, id) - own) >= 0)
    .map(({ id }) => orderOf(diagram, id))
    .sort((a, b) => sign * (a - b))[0];
  if (past === undefined) return;
  for (const { id } of rest) {
    const order = orderOf(diagram, id);
    if (sign * (order - past) > 0) setOrder(diagram, id, order + sign);
  }
  setOrder(diagram, one.id, past + sign);
}

/** Orders near the ends of what a file can say are made small again. */
function compact(diagram: Diagram, group: readonly Placed[]): void {
  if (group.every(({ id }) => Math.abs(orderOf(diagram, id)) < 100_000)) return;
  const orders = [...new Set(group.map(({ id }) => orderOf(diagram, id)))].sort((a, b) => a - b);
  const ranks = new Map(orders.map((order, rank) => [order, rank]));
  for (const { id } of group) setOrder(diagram, id, ranks.get(orderOf(diagram, id)) ?? 0);
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
