import { shownSize } from '../model/collapse';
import { type Point, type Rectangle, shownParent } from '../model/geometry';
import type { Placement, ThreatModel } from '../model/threat-model';
import { freeSpot, inset } from './grow';

/** Room for a flow and its name between the two that it joins. */
const apart = { beside: 96, below: 64 } as const;
/** Room that is kept to all others. */
const margin = 24;

/** The side on which something new is looked for first: data goes on to the right. */
export type Side = 'after' | 'before';

/**
 * A free place beside something on a diagram, in the same boundary: on the wanted side, else below, above, on the
 * other side, else further along those. Where the boundary has room it doesn't grow.
 */
export function nextTo(
  model: ThreatModel,
  diagramId: string,
  anchor: string,
  size: { width: number; height: number },
  side: Side = 'after',
): Point {
  const placements = model.diagrams[diagramId]?.placements ?? {};
  const placement = placements[anchor];
  const subject = model.elements[anchor] ?? model.boundaries[anchor];
  if (placement === undefined || subject === undefined)
    return freeSpot(model, diagramId, subject?.parent ?? null, size);
  const parent = shownParent(model, placements, anchor);
  const own = rectangleOf(model, anchor, placement);
  const others = Object.entries(placements)
    .filter(([id]) => shownParent(model, placements, id) === parent)
    .map(([id, place]) => rectangleOf(model, id, place));
  const isFree = (at: Rectangle) => others.every((other) => !isNear(at, other));
  const frame = parent === null ? undefined : placements[parent];
  const isInside = ({ x, y, width, height }: Rectangle) =>
    frame === undefined || (x + width + inset.side <= frame.width && y + height + inset.side <= frame.height);
  const isPossible = ({ x, y }: Rectangle) => frame === undefined || (x >= inset.side && y >= inset.top);
  const free = placesBeside(own, size, side).filter((at) => isPossible(at) && isFree(at));
  const found = free.find(isInside) ?? free[0];
  return found ? { x: found.x, y: found.y } : freeSpot(model, diagramId, subject.parent, size);
}

function rectangleOf(model: ThreatModel, id: string, placement: Placement): Rectangle {
  const { x, y } = placement;
  const { width, height } = shownSize(model, id, placement);
  return { x, y, width, height };
}

/** Places around something, the best first. */
function placesBeside(
  own: Rectangle,
  { width, height }: { width: number; height: number },
  side: Side,
): Rectangle[] {
  const right = own.x + own.width + apart.beside;
  const left = own.x - apart.beside - width;
  const below = own.y + own.height + apart.below;
  const above = own.y - apart.below - height;
  const level = Math.round(own.y + (own.height - height) / 2);
  const upright = Math.round(own.x + (own.width - width) / 2);
  const [near, far] = side === 'after' ? [right, left] : [left, right];
  const at = (x: number, y: number): Rectangle => ({ x, y, width, height });
  const rings = [1, 2, 3, 4].flatMap((step) => {
    const down = step * (height + margin);
    const along = step * (width + margin);
    return [
      at(near, level + down),
      at(near, level - down),
      at(upright + along, below),
      at(upright - along, below),
      at(upright + along, above),
      at(far, level + down),
      at(far, level - down),
    ];
  });
  return [at(near, level), at(upright, below), at(upright, above), at(far, level), ...rings];
}

const isNear = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;
