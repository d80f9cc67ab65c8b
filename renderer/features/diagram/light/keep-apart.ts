import type { Point } from '../../../../shared/model/geometry';

/** Something on a line: where it wants to be, and how much of the line it takes. */
export interface OnLine {
  at: number;
  room: number;
  /** It stays where it is, and the others keep away from it. */
  isFixed?: boolean;
}

/** So much more than others weighs what stays. */
const fixedWeight = 1e9;

/**
 * Places along a line in the order of the list, moved as little as can be until neighbours have room. They may come
 * to lie before its start or after its end. Where there isn't enough room between fixed ones, they come over those.
 */
export function keepApart(things: readonly OnLine[]): number[] {
  let used = 0;
  const offsets = things.map(({ room }, index) => {
    used += index === 0 ? 0 : ((things[index - 1]?.room ?? 0) + room) / 2;
    return used;
  });
  // Without the room they only have to be in order: who isn't shares the middle of those he is before.
  const groups: { sum: number; weight: number; count: number }[] = [];
  const middle = ({ sum, weight }: { sum: number; weight: number }) => sum / weight;
  for (const [index, { at, isFixed }] of things.entries()) {
    const weight = isFixed ? fixedWeight : 1;
    let group = { sum: (at - (offsets[index] ?? 0)) * weight, weight, count: 1 };
    for (let before = groups.at(-1); before && middle(before) > middle(group); before = groups.at(-1)) {
      groups.pop();
      group = {
        sum: group.sum + before.sum,
        weight: group.weight + before.weight,
        count: group.count + before.count,
      };
    }
    groups.push(group);
  }
  return groups
    .flatMap((group) => Array.from({ length: group.count }, () => middle(group)))
    .map((place, index) => place + (offsets[index] ?? 0));
}

/** The point of a line at an index between its points; beyond its ends it goes on straight. */
export function pointAt(line: readonly Point[], index: number): Point {
  const from = Math.min(Math.max(0, Math.floor(index)), Math.max(0, line.length - 2));
  const a = line[from] ?? { x: 0, y: 0 };
  const b = line[from + 1] ?? a;
  const part = index - from;
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** The index of the point of a line that is nearest to another point. */
export function nearestIndex(line: readonly Point[], { x, y }: Point): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, point] of line.entries()) {
    const far = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (far >= least) continue;
    least = far;
    best = index;
  }
  return best;
}
