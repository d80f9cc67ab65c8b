import type { Point } from '../../../../shared/model/geometry';

/**
 * Places along a line in their order, moved as little as can be until neighbours are so far apart. They may come to
 * lie before its start or after its end.
 */
export function keepApart(places: readonly number[], gap: number): number[] {
  // Without the gaps they only have to be in order: who isn't shares the middle of those he is before.
  const groups: { sum: number; count: number }[] = [];
  const middle = ({ sum, count }: { sum: number; count: number }) => sum / count;
  for (const [index, place] of places.entries()) {
    let group = { sum: place - index * gap, count: 1 };
    for (let before = groups.at(-1); before && middle(before) > middle(group); before = groups.at(-1)) {
      groups.pop();
      group = { sum: group.sum + before.sum, count: group.count + before.count };
    }
    groups.push(group);
  }
  return groups
    .flatMap((group) => Array.from({ length: group.count }, () => middle(group)))
    .map((place, index) => place + index * gap);
}

/** The point of a line at an index between its points; beyond its ends it goes on straight. */
export function pointAt(line: readonly Point[], index: number): Point {
  const from = Math.min(Math.max(0, Math.floor(index)), Math.max(0, line.length - 2));
  const a = line[from] ?? { x: 0, y: 0 };
  const b = line[from + 1] ?? a;
  const part = index - from;
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
