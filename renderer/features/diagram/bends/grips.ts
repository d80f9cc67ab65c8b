import type { Point } from '../../../../shared/model/geometry';
import type { BentLine } from './bend-line';

/** A place on a line where it can be taken in hand. */
export interface Grip {
  kind: 'end' | 'bend' | 'segment';
  /**
   * Of a bend its number, from the source on; of a segment the number of the corner before it, the source's end being
   * 0; of an end 0 for the source, 1 for the target.
   */
  index: number;
  at: Point;
}

/** A line with grips on it. */
export interface GripLine extends BentLine {
  /** Of a bent one all corners are bends; of a curve the points lie along it. */
  manner: 'led' | 'bent' | 'curve';
}

/** A segment shorter than this has no room for a grip, in pixels of the screen. */
const leastSegment = 44;
/** How far an end's grip stands off its element, in pixels of the screen: the element's own handle lies there too. */
const offElement = 14;

/** A line by its corners alone: of a curve its two ends. */
export function cornersOf(line: GripLine): GripLine {
  if (line.manner !== 'curve') return line;
  return { ...line, points: [line.points[0], line.points.at(-1)].flatMap((one) => one ?? []) };
}

/** The grips of a line, from the source to the target. */
export function gripsOf({ points, manner }: Pick<GripLine, 'points' | 'manner'>, zoom: number): Grip[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return [];
  const corners = manner === 'curve' ? [first, last] : points;
  const lengths = corners.slice(1).map((end, index) => distance(corners[index] ?? end, end) * zoom);
  const longest = Math.max(...lengths);
  const grips: Grip[] = [];
  for (const [index, start] of corners.entries()) {
    const [end, length = 0] = [corners[index + 1], lengths[index]];
    if (index > 0 && end !== undefined && manner === 'bent')
      grips.push({ kind: 'bend', index: index - 1, at: start });
    // However short a line is, it can be taken in hand somewhere.
    const hasRoom = length >= leastSegment || (length === longest && manner !== 'bent');
    if (end === undefined || !hasRoom) continue;
    const at =
      manner === 'curve' ? (points[Math.floor(points.length / 2)] ?? start) : between(start, end, 0.5);
    grips.push({ kind: 'segment', index, at });
  }
  const off = offElement / zoom;
  const [second, beforeLast] = [points[1] ?? last, points.at(-2) ?? first];
  return [
    { kind: 'end', index: 0, at: towards(first, second, off) },
    ...grips,
    { kind: 'end', index: 1, at: towards(last, beforeLast, off) },
  ];
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

const towards = (a: Point, b: Point, length: number): Point =>
  between(a, b, Math.min(0.2, length / (distance(a, b) || 1)));
