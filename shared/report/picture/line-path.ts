import { flowPath, type Point, type Rectangle } from '../../model/geometry';
import { withoutStraight } from './find-way';

const radius = 8;
const laneWidth = 12;

const round = (value: number) => Math.round(value * 10) / 10;

/** A line over these points with rounded corners, as an SVG path. */
export function roundedPath(points: readonly Point[]): string {
  const text = ({ x, y }: Point) => `${round(x)},${round(y)}`;
  const towards = (from: Point, to: Point, length: number): Point => {
    const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
  };
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${text(point)}`;
      if (!after) return `L${text(point)}`;
      const room = Math.min(
        radius,
        Math.hypot(point.x - before.x, point.y - before.y) / 2,
        Math.hypot(after.x - point.x, after.y - point.y) / 2,
      );
      return `L${text(towards(point, before, room))} Q${text(point)} ${text(towards(point, after, room))}`;
    })
    .join(' ');
}

/** A curve from one element to another, as an SVG path and as points along it. */
export function curvedLine(from: Rectangle, to: Rectangle, lane: number): { path: string; points: Point[] } {
  const { path } = flowPath(from, to, lane);
  const [a, b, c, d] = cornersOf(path);
  const at = (t: number, axis: 'x' | 'y') =>
    (1 - t) ** 3 * a[axis] +
    3 * (1 - t) ** 2 * t * b[axis] +
    3 * (1 - t) * t ** 2 * c[axis] +
    t ** 3 * d[axis];
  const points = Array.from({ length: 13 }, (_, index) => ({
    x: at(index / 12, 'x'),
    y: at(index / 12, 'y'),
  }));
  return { path, points };
}

/** Where a curve begins, what it bends towards, and where it ends. */
function cornersOf(path: string): [Point, Point, Point, Point] {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = [
    ...path.matchAll(/-?\d+(?:\.\d+)?/g),
  ].map(Number);
  return [
    { x: ax, y: ay },
    { x: bx, y: by },
    { x: cx, y: cy },
    { x: dx, y: dy },
  ];
}

/**
 * The quickest square line between two elements, over whatever is in between: for as long as one of them is in hand.
 * Lanes keep flows between the same two apart.
 */
export function elbowLine(from: Rectangle, to: Rectangle, lane: number): { path: string; middle: Point } {
  const [start, first, , end] = cornersOf(flowPath(from, to, lane).path);
  const isSideways = start.y === first.y;
  const middle: Point = {
    x: (start.x + end.x) / 2 + (isSideways ? lane * laneWidth : 0),
    y: (start.y + end.y) / 2 + (isSideways ? 0 : lane * laneWidth),
  };
  const points = isSideways
    ? [start, { x: middle.x, y: start.y }, { x: middle.x, y: end.y }, end]
    : [start, { x: start.x, y: middle.y }, { x: end.x, y: middle.y }, end];
  return { path: roundedPath(withoutStraight(points)), middle };
}
