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
const corner = 10;

/** Room between two ports, so that their arrows stay apart. */
const between = 13;
/** What it costs to come too near to a port that is taken, and to leave from under a badge. */
const isTaken = 160;
const isCovered = 400;

/**
 * Where the lines of a grid come out of an element.
 * @param taken places on its border where other flows leave or arrive
 * @param covers badges that lie on borders
 */
export function portsOf(
  { xs, ys }: Grid,
  box: Rectangle,
  taken: readonly Point[],
  covers: readonly Rectangle[],
  sides: 'all' | 'right' | 'top' = 'all',
): Port[] {
  const columns = xs.length;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = (values: readonly number[], limit: number) => firstAbove(values, limit - clearance) - 1;
  const after = (values: readonly number[], limit: number) => firstAbove(values, limit + clearance - 0.001);
  const ports: Port[] = [];
  const add = (column: number, row: number, border: Point, isSideways: boolean, offMiddle: number) => {
    const [x, y] = [xs[column], ys[row]];
    if (x === undefined || y === undefined) return;
    const length = Math.abs(x - border.x) + Math.abs(y - border.y);
    const near = taken.filter((one) => Math.hypot(one.x - border.x, one.y - border.y) < between).length;
    const stub = {
      x: Math.min(x, border.x) - 2,
      y: Math.min(y, border.y) - 2,
      width: Math.abs(x - border.x) + 4,
      height: Math.abs(y - border.y) + 4,
    };
    const covered = covers.filter((one) => overlap(one, stub)).length;
    const cost = length + offMiddle * 0.4 + near * isTaken + covered * isCovered;
    ports.push({ border, node: row * columns + column, isSideways, cost });
  };
  for (let row = firstAbove(ys, box.y + corner); row < firstAbove(ys, bottom - corner); row += 1) {
    const y = ys[row] as number;
    if (sides === 'all') add(before(xs, box.x), row, { x: box.x, y }, true, Math.abs(y - middleY));
    if (sides !== 'top') add(after(xs, right), row, { x: right, y }, true, Math.abs(y - middleY));
  }
  for (let column = firstAbove(xs, box.x + corner); column < firstAbove(xs, right - corner); column += 1) {
    const x = xs[column] as number;
    if (sides !== 'right') add(column, before(ys, box.y), { x, y: box.y }, false, Math.abs(x - middleX));
    if (sides === 'all') add(column, after(ys, bottom), { x, y: bottom }, false, Math.abs(x - middleX));
  }
  return ports;
}
