import type { Point } from '../../../../shared/model/geometry';
import { runOf } from './line-run';
import type { PictureLine } from './picture-lines';

/** The line that runs nearest to a point, and no further from it than `reach`. */
export function nearestLine(
  bundles: readonly (readonly PictureLine[])[],
  { x, y }: Point,
  reach: number,
): PictureLine | undefined {
  let [nearest, least]: [PictureLine | undefined, number] = [undefined, reach];
  for (const lines of bundles)
    for (const line of lines) {
      const { points, box } = runOf(line);
      if (x < box.x - least || x > box.x + box.width + least) continue;
      if (y < box.y - least || y > box.y + box.height + least) continue;
      for (let index = 1; index < points.length; index += 1) {
        const [from, to] = [points[index - 1], points[index]];
        if (from === undefined || to === undefined) continue;
        const away = distance({ x, y }, from, to);
        if (away <= least) [nearest, least] = [line, away];
      }
    }
  return nearest;
}

/** How far a point is from the straight line between two others. */
function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - part * dx, point.y - from.y - part * dy);
}
