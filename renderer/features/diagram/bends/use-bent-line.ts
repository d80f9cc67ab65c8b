import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { roundedPath } from '../../../../shared/report/picture/line-path';
import { throughBends } from '../../../../shared/report/picture/through-bends';
import { movedTogether, type Way } from '../flows/lead-flows';
import { middleOf } from '../flows/line-in-hand';
import { useHeldLine } from './held-line';

/** A line as a person bends it: its corners, its path, and where its label stands. */
export interface HandLine {
  points: Point[];
  path: string;
  middle: Point;
}

/**
 * The line of a flow that a person led or has in hand, between where its elements are now; undefined: it runs by
 * itself. Bends go along when both ends do.
 */
export function useBentLine(
  id: string,
  bends: readonly Point[] | undefined,
  way: Way | undefined,
  from: Rectangle | undefined,
  to: Rectangle | undefined,
): HandLine | undefined {
  const isHeld = useHeldLine(({ flow }) => flow === id);
  const held = useHeldLine((state) => (isHeld ? state.bends : undefined));
  const end = useHeldLine((state) => (isHeld ? state.end : undefined));
  if (from === undefined || to === undefined || (bends === undefined && !isHeld)) return undefined;
  const through = held ?? movedAlong(bends ?? [], way, from, to);
  const at = end && { ...end.at, width: 0, height: 0 };
  return lineThrough(at && end?.index === 0 ? at : from, at && end?.index === 1 ? at : to, through);
}

/** The line of a flow that a person led; undefined: it runs by itself. */
export const bentLine = (
  bends: readonly Point[] | undefined,
  way: Way | undefined,
  from: Rectangle,
  to: Rectangle,
): HandLine | undefined => bends && lineThrough(from, to, movedAlong(bends, way, from, to));

function lineThrough(from: Rectangle, to: Rectangle, bends: readonly Point[]): HandLine {
  const points = throughBends(from, to, bends);
  return { points, path: roundedPath(points), middle: middleOf(points) };
}

/** Bends while both elements are being dragged the same way. */
function movedAlong(
  bends: readonly Point[],
  way: Way | undefined,
  from: Rectangle,
  to: Rectangle,
): readonly Point[] {
  const by = way && movedTogether(way, from, to);
  return by ? bends.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) : bends;
}

/** Whether a line is the very one that labels were placed along. */
export const isOnWay = (points: readonly Point[], { points: others }: Way): boolean =>
  points.length === others.length &&
  points.every(({ x, y }, index) => {
    const other = others[index];
    return other !== undefined && Math.abs(other.x - x) < 0.5 && Math.abs(other.y - y) < 0.5;
  });
