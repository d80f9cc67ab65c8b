import type { Point } from '../../model/geometry';
import type { Axis, Piece } from './pieces';

/** Pieces that run beside each other count as such from so near on. */
const near = 6;

/** Of more on one line nobody sees which cross: comparing each with each would take minutes. */
const mostOnOneLine = 1500;

/** Whether two pieces run beside each other somewhere. */
export const areBeside = (a: Piece, b: Piece): boolean => a.start < b.end + near && b.start < a.end + near;

/**
 * Pieces in the order in which they should lie: as they do, and those on one line so that no lines cross that
 * needn't.
 */
export function inOrder(pieces: readonly Piece[], axis: Axis): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at || compareLines(a, b));
  const ordered: Piece[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && (sorted[to] as Piece).at - (sorted[to - 1] as Piece).at < 0.5) to += 1;
    ordered.push(...untangled(sorted.slice(from, to), axis));
    from = to;
  }
  return ordered;
}

const compareLines = (a: Piece, b: Piece) =>
  a.line.id < b.line.id ? -1 : a.line.id > b.line.id ? 1 : a.index - b.index;

/** Pieces on one line: first those that nothing has to come before. */
function untangled(group: Piece[], axis: Axis): Piece[] {
  if (group.length < 2 || group.length > mostOnOneLine) return group;
  const waiting = group.map(() => 0);
  const after: number[][] = group.map(() => []);
  for (const [index, one] of group.entries())
    for (let other = index + 1; other < group.length; other += 1) {
      const two = group[other] as Piece;
      if (one.line === two.line || !areBeside(one, two)) continue;
      const [first, second] = comesFirst(one, two, axis) ? [index, other] : [other, index];
      (after[first] as number[]).push(second);
      waiting[second] = (waiting[second] as number) + 1;
    }
  const left = new Set(group.keys());
  const order: Piece[] = [];
  while (left.size > 0) {
    const free = [...left].find((index) => waiting[index] === 0) ?? ([...left][0] as number);
    left.delete(free);
    order.push(group[free] as Piece);
    for (const next of after[free] as number[]) waiting[next] = (waiting[next] as number) - 1;
  }
  return order;
}

/** Whether one of two pieces on one line should lie left of the other, or above it. */
function comesFirst(a: Piece, b: Piece, axis: Axis): boolean {
  const towardsLess = sideAhead(a, b, axis, -1);
  // Looking up, the left is where x is less; looking left, it is where y is more.
  if (towardsLess !== 0) return axis === 'x' ? towardsLess < 0 : towardsLess > 0;
  const towardsMore = sideAhead(a, b, axis, 1);
  if (towardsMore !== 0) return axis === 'x' ? towardsMore > 0 : towardsMore < 0;
  // The same way throughout: one stays left of the other, seen from one and the same end.
  const isIncreasing = isForward(a, axis) !== isBackwards(a);
  const isLeft = a.line.id < b.line.id;
  return (axis === 'x') === isIncreasing ? !isLeft : isLeft;
}

/** Lines between the same two elements are looked at from the same one. */
const isBackwards = ({ line: { from, to } }: Piece) => from.x > to.x || (from.x === to.x && from.y > to.y);

const isForward = ({ line, index }: Piece, axis: Axis) => {
  const other: Axis = axis === 'x' ? 'y' : 'x';
  return (line.points[index + 1] as Point)[other] > (line.points[index] as Point)[other];
};

/** -1: a turns off to the left of b, seen along the way that both go; 1: to the right; 0: neither. */
function sideAhead(a: Piece, b: Piece, axis: Axis, towards: 1 | -1): number {
  const other: Axis = axis === 'x' ? 'y' : 'x';
  const walk = (piece: Piece): { points: readonly Point[]; next: number } => {
    const { points } = piece.line;
    const isAlong = (points[piece.index + 1] as Point)[other] > (points[piece.index] as Point)[other];
    return isAlong === (towards === 1)
      ? { points, next: piece.index }
      : { points: [...points].reverse(), next: points.length - 2 - piece.index };
  };
  let [one, two] = [walk(a), walk(b)];
  for (;;) {
    const [from, end] = [one.points[one.next], one.points[one.next + 1]];
    const [start, stop] = [two.points[two.next], two.points[two.next + 1]];
    if (!from || !end || !start || !stop) return 0;
    const isUpright = from.x === end.x;
    const along: Axis = isUpright ? 'y' : 'x';
    const sign = Math.sign(end[along] - from[along]);
    const ahead = (end[along] - stop[along]) * sign;
    const turns = [turnAt(one.points, one.next + 1), turnAt(two.points, two.next + 1)] as const;
    if (Math.abs(ahead) > 0.5) return ahead < 0 ? turns[0] : -turns[1];
    if (turns[0] !== turns[1]) return turns[0] === 0 || turns[1] === 0 ? 0 : turns[0];
    if (turns[0] === 0) return 0;
    one = { points: one.points, next: one.next + 1 };
    two = { points: two.points, next: two.next + 1 };
    const [p, q] = [one.points[one.next], two.points[two.next]];
    // Not on one line any more.
    if (p && q && Math.abs(p[along] - q[along]) > 0.5) return 0;
  }
}

/** -1: a line turns left at a point, 1: right, 0: it ends there. */
function turnAt(points: readonly Point[], index: number): number {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (!before || !at || !after) return 0;
  return Math.sign((at.x - before.x) * (after.y - at.y) - (at.y - before.y) * (after.x - at.x));
}
