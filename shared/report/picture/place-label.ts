import type { Point, Rectangle } from '../../model/geometry';
import type { Crowd } from './crowd';

/** One way to set a label: its size, and what it costs to set it so. */
export interface Setting {
  width: number;
  height: number;
  cost: number;
}

/** Where a label goes: how it is set, and its top left corner. */
export interface LabelSpot<S extends Setting> {
  setting: S;
  x: number;
  y: number;
  /** It covers no element, no title and no other label. */
  isFree: boolean;
}

/** From this cost on a label covers what it mustn't. */
export const covering = 600;
/** Room around a label that it does not share. */
const padding = 2;
/** How far beside a line a label may stand; farther ones only where nothing nearer is free. */
const beside = [4, 14] as const;
const farther = [28, 44] as const;
/** How far from a point of its line a label begins that stands to one side of it. */
const aside = 4;

/**
 * The freest place for a label along its line: on it, above or beside it, as near to the middle as can be.
 * @returns null when there is no line
 */
export function placeLabel<S extends Setting>(
  points: readonly Point[],
  settings: readonly S[],
  crowd: Crowd,
  owner: string,
): LabelSpot<S> | null {
  const spots = spotsAlong(points);
  const near = bestAmong(spots, settings, beside, crowd, owner);
  if (near === null || near.cost < covering) return near && spotOf(near);
  const far = bestAmong(spots, settings, farther, crowd, owner);
  return spotOf(far && far.cost < near.cost ? far : near);
}

interface Candidate<S> {
  setting: S;
  x: number;
  y: number;
  cost: number;
}

const spotOf = <S extends Setting>({ setting, x, y, cost }: Candidate<S>): LabelSpot<S> => ({
  setting,
  x,
  y,
  isFree: cost < covering,
});

function bestAmong<S extends Setting>(
  spots: readonly Spot[],
  settings: readonly S[],
  shifts: readonly number[],
  crowd: Crowd,
  owner: string,
): Candidate<S> | null {
  let best: Candidate<S> | null = null;
  for (const setting of settings)
    for (const spot of spots)
      for (const { x, y, cost } of placesAt(spot, setting, shifts)) {
        const before = cost + spot.cost + setting.cost;
        const most: number = best === null ? Number.POSITIVE_INFINITY : best.cost;
        if (before >= most) continue;
        const area: Rectangle = {
          x: x - padding,
          y: y - padding,
          width: setting.width + 2 * padding,
          height: setting.height + 2 * padding,
        };
        const whole = before + crowd.costOf(area, owner, most - before);
        if (whole < most) best = { setting, x, y, cost: whole };
      }
  return best;
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
  return pieces
    .flatMap(({ start, end, length }) => {
      const before = passed;
      passed += length;
      const steps = Math.max(1, Math.min(16, Math.floor(length / 24)));
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
    })
    .sort((a, b) => a.cost - b.cost);
}

function placesAt(
  { x, y, isSideways, length }: Spot,
  { width, height }: Setting,
  shifts: readonly number[],
): { x: number; y: number; cost: number }[] {
  const onLine = { x: x - width / 2, y: y - height / 2, cost: isSideways && length < width + 24 ? 60 : 6 };
  return [
    onLine,
    ...shifts.flatMap((shift) =>
      isSideways
        ? [
            { x: x - width / 2, y: y - height - shift, cost: shift },
            { x: x - width / 2, y: y + shift, cost: shift + 2 },
            // A piece shorter than its label has room above it perhaps to the one side only.
            ...(length < width ? [x + aside, x - width - aside] : []).flatMap((left) => [
              { x: left, y: y - height - shift, cost: shift + 16 },
              { x: left, y: y + shift, cost: shift + 18 },
            ]),
          ]
        : [
            { x: x + shift, y: y - height / 2, cost: shift },
            { x: x - width - shift, y: y - height / 2, cost: shift + 2 },
          ],
    ),
  ];
}
