import type { Point, Rectangle } from '../../model/geometry';
import { overlap } from './crowd';
import { clearance, firstAbove, type Grid } from './grid';

/** A place on an element's border where a flow can leave or arrive, square to it. */
export interface Port {
  border: Point;
  /** The node of the grid in front of it. */
  node: number;
  isSideways: boolean;
  /** How much another port is to be preferred. */
  cost: number;
}

/** Room between a port and the element's corners. */
export const corner = 10;
/** Room that each flow's end has on a side, so that their arrows stay apart. */
export const betweenEnds = 12;

/** What it costs to be one more on a side, to be one too many, and to leave from under a badge. */
const isBeside = 4;
const isTooMany = 120;
const isCovered = 400;
/** Farther than this from an element there is something else in front of it. */
const farthest = 2 * clearance + 4;

/** How many flows leave or arrive at each side of an element. */
export type Sides = { left: number; right: number; top: number; bottom: number };

/** The side of an element that a point on its border is on. */
export function sideOf(box: Rectangle, point: Point): keyof Sides {
  if (point.y === box.y) return 'top';
  if (point.y === box.y + box.height) return 'bottom';
  return point.x <= box.x ? 'left' : 'right';
}

/**
 * Where the lines of a grid come out of an element.
 * @param used how many other flows leave or arrive at its sides
 * @param covers badges that lie on borders
 */
export function portsOf(
  { xs, ys }: Grid,
  box: Rectangle,
  used: Sides,
  covers: readonly Rectangle[],
  sides: 'all' | 'right' | 'top' = 'all',
): Port[] {
  const columns = xs.length;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = (values: readonly number[], limit: number) => firstAbove(values, limit - clearance) - 1;
  const after = (values: readonly number[], limit: number) => firstAbove(values, limit + clearance - 0.001);
  const near = covers.filter((one) => overlap(one, { ...box, x: box.x - 40, width: box.width + 80 }));
  const ports: Port[] = [];
  const add = (column: number, row: number, border: Point, side: keyof Sides) => {
    const [x, y] = [xs[column], ys[row]];
    if (x === undefined || y === undefined) return;
    const isSideways = side === 'left' || side === 'right';
    const length = Math.abs(x - border.x) + Math.abs(y - border.y);
    if (length > farthest) return;
    const stub = {
      x: Math.min(x, border.x) - 2,
      y: Math.min(y, border.y) - 2,
      width: Math.abs(x - border.x) + 4,
      height: Math.abs(y - border.y) + 4,
    };
    const offMiddle = isSideways ? Math.abs(border.y - middleY) : Math.abs(border.x - middleX);
    const room = Math.max(
      1,
      Math.floor(((isSideways ? box.height : box.width) - 2 * corner) / betweenEnds) + 1,
    );
    const crowding = used[side] * isBeside + (used[side] >= room ? isTooMany * (used[side] - room + 1) : 0);
    const covered = near.filter((one) => overlap(one, stub)).length * isCovered;
    ports.push({
      border,
      node: row * columns + column,
      isSideways,
      cost: length + offMiddle * 0.3 + crowding + covered,
    });
  };
  for (let row = firstAbove(ys, box.y + corner); row < firstAbove(ys, bottom - corner); row += 1) {
    const y = ys[row] as number;
    if (sides === 'all') add(before(xs, box.x), row, { x: box.x, y }, 'left');
    if (sides !== 'top') add(after(xs, right), row, { x: right, y }, 'right');
  }
  for (let column = firstAbove(xs, box.x + corner); column < firstAbove(xs, right - corner); column += 1) {
    const x = xs[column] as number;
    if (sides !== 'right') add(column, before(ys, box.y), { x, y: box.y }, 'top');
    if (sides === 'all') add(column, after(ys, bottom), { x, y: bottom }, 'bottom');
  }
  return ports;
}
