import type { Crossing } from '../../../../shared/model/containment';
import type { Point, Rectangle } from '../../../../shared/model/geometry';

/** A place on a line, and the crossing that happens there. */
export interface CrossingPoint extends Crossing {
  /** How far along the line, as an index of its points. */
  along: number;
}

/**
 * Where a line crosses boundaries, in the order of the crossings.
 * @param line points along it, close to each other, from source to target
 * @returns nothing of a boundary that isn't shown, or that the line as drawn doesn't cross
 */
export function crossingPoints(
  line: readonly Point[],
  crossings: readonly Crossing[],
  boundaries: ReadonlyMap<string, Rectangle>,
): CrossingPoint[] {
  return crossings.flatMap((crossing) => {
    const box = boundaries.get(crossing.boundary);
    if (box === undefined) return [];
    const isIn = (point: Point) => holds(box, point);
    const along = crossing.direction === 'outward' ? line.findLastIndex(isIn) + 1 : line.findIndex(isIn);
    return line[along] === undefined ? [] : [{ ...crossing, along }];
  });
}

const holds = ({ x, y, width, height }: Rectangle, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
