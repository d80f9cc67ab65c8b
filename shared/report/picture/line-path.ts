import { flowPath, type Point, type Rectangle } from '../../model/geometry';

const radius = 8;

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
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = [
    ...path.matchAll(/-?\d+(?:\.\d+)?/g),
  ].map(Number);
  const at = (t: number, a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  const points = Array.from({ length: 13 }, (_, index) => ({
    x: at(index / 12, ax, bx, cx, dx),
    y: at(index / 12, ay, by, cy, dy),
  }));
  return { path, points };
}
