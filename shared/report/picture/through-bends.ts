import type { Point, Rectangle } from '../../model/geometry';
import { corner } from './ports';

/**
 * The line of a flow that a person led through these points: exactly through them, with straight pieces between, and
 * square to the sides of its elements where the first and the last of them lie in front of a side.
 */
export function throughBends(from: Rectangle, to: Rectangle, bends: readonly Point[]): Point[] {
  const [first, last] = [bends[0], bends.at(-1)];
  if (first === undefined || last === undefined)
    return [endTowards(from, middleOf(to)), endTowards(to, middleOf(from))];
  return [endTowards(from, first), ...bends, endTowards(to, last)];
}

const middleOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Where a line that comes from a point meets the border of an element. */
function endTowards(box: Rectangle, point: Point): Point {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const [marginX, marginY] = [Math.min(corner, width / 4), Math.min(corner, height / 4)];
  if (point.x >= x + marginX && point.x <= right - marginX && (point.y <= y || point.y >= bottom))
    return { x: point.x, y: point.y <= y ? y : bottom };
  if (point.y >= y + marginY && point.y <= bottom - marginY && (point.x <= x || point.x >= right))
    return { x: point.x <= x ? x : right, y: point.y };
  const { x: middleX, y: middleY } = middleOf(box);
  const [dx, dy] = [point.x - middleX, point.y - middleY];
  if (dx === 0 && dy === 0) return { x: middleX, y };
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : height / 2 / Math.abs(dy),
  );
  return { x: middleX + dx * scale, y: middleY + dy * scale };
}
