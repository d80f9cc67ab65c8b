import type { Point, Rectangle } from '../../../../shared/model/geometry';
import type { PictureLine } from './picture-lines';
import { pointsAlong } from './points-along';

/** Where a line runs. */
export interface Run {
  points: readonly Point[];
  box: Rectangle;
}

const known = new WeakMap<PictureLine, Run>();

export function runOf(line: PictureLine): Run {
  const before = known.get(line);
  if (before) return before;
  const points = pointsAlong(line.path);
  const run = { points, box: around(points) };
  known.set(line, run);
  return run;
}

function around(points: readonly Point[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far a curve may run outside of what its ends take up. */
const outside = 100;

/** Whether a line runs through a part of the diagram, or close by. */
export function runsThrough(line: PictureLine, part: Rectangle): boolean {
  const { from, to, data } = line;
  if (
    data.way === undefined &&
    data.line.bends === undefined &&
    !meet(grown(bothOf(from, to), outside), part)
  )
    return false;
  const { points, box } = runOf(line);
  return (
    meet(box, part) &&
    points.some((end, index) => {
      const start = points[index - 1];
      return start !== undefined && meet(around([start, end]), part);
    })
  );
}

const bothOf = (a: Rectangle, b: Rectangle): Rectangle => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
