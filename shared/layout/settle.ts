import type { Point, Rectangle } from '../model/geometry';
import type { Size } from './rows';

const gap = 24;

/**
 * Where something comes to lie that is to be here and mustn't lie on anything: the nearest place beside what is
 * there, not above or left of a corner.
 */
export function settle(
  wanted: Rectangle,
  obstacles: readonly Rectangle[],
  least: Point = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY },
): Point {
  const size: Size = { width: wanted.width, height: wanted.height };
  const start = { x: Math.max(least.x, wanted.x), y: Math.max(least.y, wanted.y) };
  const columns = new Set([
    start.x,
    ...obstacles.flatMap(({ x, width }) => [x - size.width - gap, x + width + gap]),
  ]);
  const rows = new Set([
    start.y,
    ...obstacles.flatMap(({ y, height }) => [y - size.height - gap, y + height + gap]),
  ]);
  const free = [...columns]
    .flatMap((x) => [...rows].map((y) => ({ x, y })))
    .filter(({ x, y }) => x >= least.x && y >= least.y)
    .filter((place) => !obstacles.some((one) => touch({ ...place, ...size }, one)));
  const way = ({ x, y }: Point) => Math.hypot(x - start.x, y - start.y);
  return (
    free.reduce<Point | undefined>((best, one) => (best && way(best) <= way(one) ? best : one), undefined) ??
    start
  );
}

/** Whether two rectangles are nearer than they should be. */
const touch = (a: Rectangle, b: Rectangle) =>
  near(a.x, a.width, b.x, b.width) && near(a.y, a.height, b.y, b.height);
const near = (a: number, long: number, b: number, wide: number) =>
  a < b + wide + gap - 0.01 && b < a + long + gap - 0.01;
