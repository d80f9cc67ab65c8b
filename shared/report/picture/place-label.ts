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
  anchor: Anchor;
}

/** Which end of a label is at its line: words come out narrower than the room that is kept for them. */
export type Anchor = 'start' | 'middle' | 'end';

/** From this cost on a label covers what it mustn't. */
export const covering = 600;
/** From this cost on another line runs through it, it may be read as that one’s, or its words are cut. */
const ambiguous = 110;
/** Room around a label that it does not share. */
const padding = 2;
/** How far beside a line a label may stand, and what that costs: what stands at a distance is hardly its line's. */
const beside = [
  { shift: 4, cost: 0 },
  { shift: 14, cost: 50 },
] as const;
/** Only where nothing nearer is good. */
const farther = [
  { shift: 28, cost: 120 },
  { shift: 44, cost: 160 },
] as const;
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
  if (near === null || near.cost < ambiguous) return near && spotOf(near);
  const far = bestAmong(spots, settings, farther, crowd, owner);
  return spotOf(far && far.cost < near.cost ? far : near);
}

interface Candidate<S> extends Place {
  setting: S;
}

interface Place extends Point {
  cost: number;
  anchor: Anchor;
}

const spotOf = <S extends Setting>({ setting, x, y, cost, anchor }: Candidate<S>): LabelSpot<S> => ({
  setting,
  x,
  y,
  isFree: cost < covering,
  anchor,
});

function bestAmong<S extends Setting>(
  spots: readonly Spot[],
  settings: readonly S[],
  shifts: readonly Shift[],
  crowd: Crowd,
  owner: string,
): Candidate<S> | null {
  let best: Candidate<S> | null = null;
  for (const setting of settings)
    for (const spot of spots)
      for (const { x, y, cost, anchor } of placesAt(spot, setting, shifts)) {
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
        if (whole < most) best = { setting, x, y, cost: whole, anchor };
      }
  return best;
}

interface Shift {
  shift: number;
  cost: number;
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
      // An even number, so that the middle of each piece is among them.
      const steps = 2 * Math.max(1, Math.min(8, Math.round(length / 48)));
      return Array.from({ length: steps + 1 }, (_, index) => {
        const part = index / steps;
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
  shifts: readonly Shift[],
): Place[] {
  const isShort = length < (isSideways ? width : height) + 24;
  const [left, top] = [x - width / 2, y - height / 2];
  return [
    { x: left, y: top, cost: isShort ? 60 : 6, anchor: 'middle' },
    ...shifts.flatMap(({ shift, cost }): Place[] => {
      if (!isSideways)
        return [
          { x: x + shift, y: top, cost, anchor: 'start' },
          { x: x - width - shift, y: top, cost: cost + 2, anchor: 'end' },
        ];
      const [above, below] = [y - height - shift, y + shift];
      // A piece shorter than its label has room above it perhaps to the one side only.
      const toOneSide = [
        { x: x + aside, anchor: 'start' },
        { x: x - width - aside, anchor: 'end' },
      ] as const;
      return [
        { x: left, y: above, cost, anchor: 'middle' },
        { x: left, y: below, cost: cost + 2, anchor: 'middle' },
        ...(length < width ? toOneSide : []).flatMap((one) => [
          { ...one, y: above, cost: cost + 16 },
          { ...one, y: below, cost: cost + 18 },
        ]),
      ];
    }),
  ];
}
