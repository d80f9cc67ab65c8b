import { flowPath, type Point, type Rectangle } from '../../../../shared/model/geometry';
import { elbowLine, roundedPath } from '../../../../shared/report/picture/line-path';
import { movedTogether, type Way } from './lead-flows';

/**
 * The line of a flow while its ends are in hand: the same where both go the same way, else in the manner of the line
 * that it had, over what is in between.
 */
export function lineInHand(
  from: Rectangle,
  to: Rectangle,
  lane: number,
  way: Way | undefined,
): { path: string; middle: Point } {
  const by = way && way.manner !== 'curve' ? movedTogether(way, from, to) : null;
  if (way && by !== null) {
    const points = way.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }));
    return { path: roundedPath(points), middle: middleOf(points) };
  }
  return way?.manner === 'led' ? elbowLine(from, to, lane) : flowPath(from, to, lane);
}

/** The middle of the longest piece of a line. */
export function middleOf(points: readonly Point[]): Point {
  let [longest, middle] = [-1, points[0] ?? { x: 0, y: 0 }];
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    const length = a === undefined ? -1 : Math.hypot(b.x - a.x, b.y - a.y);
    if (a === undefined || length <= longest) continue;
    [longest, middle] = [length, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }];
  }
  return middle;
}
