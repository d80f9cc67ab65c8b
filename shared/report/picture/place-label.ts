import type { Point, Rectangle } from '../../model/geometry';
import type { Crowd } from './crowd';

/** One way to set a label: its size, and what it costs to set it so. */
export interface Setting {
  width: number;
  height: number;
  cost: number;
}

/** Room around a label that it does not share. */
const padding = 2;

/**
 * The freest place for a label along its line: on it, above or beside it, as near to the middle as can be.
 * @returns which setting to use, and where its top left corner goes
 */
export function placeLabel<S extends Setting>(
  points: readonly Point[],
  settings: readonly S[],
  crowd: Crowd,
  owner: string,
): { setting: S; x: number; y: number } | null {
  let best: { setting: S; x: number; y: number; cost: number } | null = null;
  const spots = spotsAlong(points);
  for (const setting of settings)
    for (const spot of spots)
      for (const { x, y, cost } of placesAt(spot, setting)) {
        const before = cost + spot.cost + setting.cost;
        if (best && before >= best.cost) continue;
        const area: Rectangle = {
          x: x - padding,
          y: y - padding,
          width: setting.width + 2 * padding,
          height: setting.height + 2 * padding,
        };
        const whole = before + crowd.costOf(area, owner);
        if (!best || whole < best.cost) best = { setting, x, y, cost: whole };
      }
  return best && { setting: best.setting, x: best.x, y: best.y };
}

interface Spot extends Point {
  isSideways: boolean;
  /** Length of the straight piece that it lies on. */
  length: number;
  cost: number;
}

/** Points along a line, those far from its middle dearer. */
function spotsAlong(points: readonly Point[]): Spot[] {
  const pieces = points.slice(1).map((end, index) => {
    const start = points[index] as Point;
    return { start, end, length: Math.hypot(end.x - start.x, end.y - start.y) };
  });
  const whole = pieces.reduce((sum, { length }) => sum + length, 0);
  let passed = 0;
  return pieces.flatMap(({ start, end, length }) => {
    const before = passed;
    passed += length;
    const steps = Math.max(1, Math.min(12, Math.floor(length / 24)));
    return Array.from({ length: steps + 1 }, (_, index) => {
      const part = steps === 1 ? 0.5 : index / steps;
      return {
        x: start.x + (end.x - start.x) * part,
        y: start.y + (end.y - start.y) * part,
        isSideways: Math.abs(end.x - start.x) >= Math.abs(end.y - start.y),
        length,
        cost: (Math.abs(before + length * part - whole / 2) / Math.max(1, whole)) * 40,
      };
    });
  });
}

function placesAt(spot: Spot, { width, height }: Setting): { x: number; y: number; cost: number }[] {
  const { x, y, isSideways, length } = spot;
  const onLine = { x: x - width / 2, y: y - height / 2, cost: isSideways && length < width + 24 ? 60 : 6 };
  const shifts = [4, 14];
  return [
    onLine,
    ...shifts.flatMap((shift) =>
      isSideways
        ? [
            { x: x - width / 2, y: y - height - shift, cost: shift },
            { x: x - width / 2, y: y + shift, cost: shift + 2 },
          ]
        : [
            { x: x + shift, y: y - height / 2, cost: shift },
            { x: x - width - shift, y: y - height / 2, cost: shift + 2 },
          ],
    ),
  ];
}
