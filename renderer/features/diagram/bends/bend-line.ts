import type { Point, Rectangle } from '../../../../shared/model/geometry';

/** A line that is being bent: its corners, the ends on the borders of its elements included. */
export interface BentLine {
  points: readonly Point[];
  from: Rectangle;
  to: Rectangle;
}

/** New bends of a line, and which corner comes before the segment that was in hand. */
export interface Bent {
  bends: Point[];
  segment: number;
}

/** A line leaves an element no nearer to its corners. */
const offCorner = 10;

const isAlong = (a: Point, b: Point, axis: 'x' | 'y') => Math.abs(a[axis] - b[axis]) < 0.5;

/** Whether a segment runs along an axis, so that it can be moved sideways and keep the right angles around it. */
export function isSquare({ points }: Pick<BentLine, 'points'>, segment: number): boolean {
  const [start, end] = [points[segment], points[segment + 1]];
  return start !== undefined && end !== undefined && (isAlong(start, end, 'x') || isAlong(start, end, 'y'));
}

/**
 * Moves a segment that runs along an axis sideways, to where it goes through `to`. At an end of the line, the element
 * is left from another place of its side, or from another side where the segment lies beside it.
 */
export function moveSegment(line: BentLine, segment: number, to: Point): Bent {
  const { points } = line;
  const [start, end] = [points[segment], points[segment + 1]];
  const bends = points.slice(1, -1);
  if (start === undefined || end === undefined) return { bends, segment };
  // What stays the same along the segment, and what runs on.
  const across = isAlong(start, end, 'y') ? 'y' : 'x';
  const at = (point: Point): Point => ({ ...point, [across]: to[across] });
  const before = segment === 0 ? exitsOf(line.from, across, to[across]) : [at(start)];
  const after = segment === points.length - 2 ? exitsOf(line.to, across, to[across]) : [at(end)];
  const moved = [
    ...bends.slice(0, Math.max(0, segment - 1)),
    ...before,
    ...after,
    ...bends.slice(segment + 1),
  ];
  // A line that goes straight from side to side is held in its place by a point on it.
  if (moved.length === 0)
    return { bends: [at({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 })], segment: 0 };
  return { bends: moved, segment: Math.max(0, segment - 1) + before.length };
}

/** The corner by which a line comes from beside an element to one of its sides; none where it goes straight there. */
function exitsOf({ x, y, width, height }: Rectangle, across: 'x' | 'y', place: number): Point[] {
  const [start, extent] = across === 'y' ? [y, height] : [x, width];
  const margin = Math.min(offCorner, extent / 4);
  if (place >= start + margin && place <= start + extent - margin) return [];
  return [across === 'y' ? { x: x + width / 2, y: place } : { x: place, y: y + height / 2 }];
}

/** Leads a segment through one more point. */
export function addBend({ points }: Pick<BentLine, 'points'>, segment: number, at: Point): Point[] {
  const bends = points.slice(1, -1);
  return [...bends.slice(0, segment), at, ...bends.slice(segment)];
}

export const moveBend = (bends: readonly Point[], index: number, to: Point): Point[] => bends.with(index, to);

export const removeBend = (bends: readonly Point[], index: number): Point[] => bends.toSpliced(index, 1);

/** The longest segment of a line: by its number, and its middle. */
export function longestSegment({
  points,
}: Pick<BentLine, 'points'>): { segment: number; middle: Point } | undefined {
  let found: { segment: number; middle: Point; length: number } | undefined;
  for (const [segment, start] of points.entries()) {
    const end = points[segment + 1];
    if (end === undefined) break;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    if (found === undefined || length > found.length) found = { segment, middle, length };
  }
  return found;
}

/**
 * Bends that bend: none on another, none on the straight way between its neighbours; but one at least, which holds a
 * line where a person put it.
 */
export function tidyBends(line: BentLine): Point[] {
  const kept: Point[] = [];
  const { points } = line;
  for (const [index, point] of points.entries()) {
    if (index === 0 || index === points.length - 1) continue;
    const [before, after] = [kept.at(-1) ?? points[0], points[index + 1]];
    if (before === undefined || after === undefined) continue;
    if (offWay(before, after, point) >= 1) kept.push(point);
  }
  const [first] = points.slice(1, -1);
  return kept.length > 0 || first === undefined ? kept : [first];
}

/** How far a point lies off the straight way between two others. */
function offWay(a: Point, b: Point, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const share = Math.min(1, Math.max(0, part));
  return Math.hypot(a.x + share * dx - point.x, a.y + share * dy - point.y);
}

/** A point made level with its neighbours where it nearly is, so that right angles are easily found. */
export function levelWith(point: Point, neighbours: readonly (Point | undefined)[], near: number): Point {
  const level = { ...point };
  for (const axis of ['x', 'y'] as const) {
    const values = neighbours.flatMap((one) => (one === undefined ? [] : [one[axis]]));
    const nearest = values.sort((a, b) => Math.abs(a - point[axis]) - Math.abs(b - point[axis]))[0];
    if (nearest !== undefined && Math.abs(nearest - point[axis]) <= near) level[axis] = nearest;
  }
  return level;
}
