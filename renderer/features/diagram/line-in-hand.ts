import { flowPath, type Point, type Rectangle } from '../../../shared/model/geometry';
import { elbowLine, roundedPath } from '../../../shared/report/picture/line-path';
import { throughBends } from '../../../shared/report/picture/through-bends';
import type { Way } from './lead-flows';

/** The line of a flow while one of its ends is in hand: in the manner of the line that it had, over what is in between. */
export function lineInHand(
  from: Rectangle,
  to: Rectangle,
  lane: number,
  way: Way | undefined,
): { path: string; middle: Point } {
  if (way?.manner === 'led') return elbowLine(from, to, lane);
  if (way?.manner !== 'bent') return flowPath(from, to, lane);
  const points = throughBends(from, to, way.points.slice(1, -1));
  return { path: roundedPath(points), middle: points[Math.floor(points.length / 2)] ?? from };
}
