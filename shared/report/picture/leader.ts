import type { Point, Rectangle } from '../../model/geometry';

/** So far from its line a label is seen to be of it. */
const reach = 10;

/** What leads from a label that found no room at its line to that line; null: it is at its line. */
export function leaderOf(label: Rectangle, points: readonly Point[]): readonly [Point, Point] | null {
  let best: readonly [Point, Point] | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined) continue;
    for (const onLine of nearestTo(label, start, end)) {
      const onLabel = within(label, onLine);
      const far = Math.hypot(onLine.x - onLabel.x, onLine.y - onLabel.y);
      if (far >= nearest) continue;
      nearest = far;
      best = [onLabel, onLine];
    }
  }
  return nearest > reach && Number.isFinite(nearest) ? best : null;
}

/** Points of a piece of a line of which one is the nearest to a rectangle: beside it, or to its corners and middle. */
function nearestTo({ x, y, width, height }: Rectangle, start: Point, end: Point): Point[] {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
  return [middle, ...corners].map((point) => along(start, end, point));
}

/** The point of a piece that is nearest to another. */
function along(start: Point, end: Point, to: Point): Point {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const whole = dx * dx + dy * dy;
  const part = whole === 0 ? 0 : ((to.x - start.x) * dx + (to.y - start.y) * dy) / whole;
  const share = Math.max(0, Math.min(1, part));
  return { x: start.x + dx * share, y: start.y + dy * share };
}

const within = ({ x, y, width, height }: Rectangle, point: Point): Point => ({
  x: Math.max(x, Math.min(x + width, point.x)),
  y: Math.max(y, Math.min(y + height, point.y)),
});
