import type { Point } from '../../../../shared/model/geometry';
import { textWidth, wrapText } from '../../../../shared/report/fit-text';
import type { Setting } from '../../../../shared/report/picture/place-label';
import { placeLabels } from '../../../../shared/report/picture/place-labels';
import type { Layout, Way } from './lead-flows';

/** Where the label of a flow stands. */
export interface LabelPlace {
  middle: Point;
  /** How wide its words may get, and on how many lines. */
  width: number;
  lines: number;
}

interface Shape extends Setting {
  width: number;
  lines: number;
  words: number;
}

/** Widths that a label's words are tried in, on how many lines. */
const shapes = [
  { width: 158, lines: 1 },
  { width: 110, lines: 2 },
  { width: 84, lines: 3 },
  { width: 158, lines: 2 },
  { width: 130, lines: 3 },
] as const;
const letters = { size: 11, height: 15, padding: 12 } as const;
const badge = { width: 44, height: 20 } as const;

/** The freest place along its line for each flow's name and badge; none for a curve that has no free one. */
export function labelFlows(
  { scene }: Pick<Layout, 'scene'>,
  ways: ReadonlyMap<string, Way>,
  flows: readonly { id: string; name: string; hasBadge: boolean }[],
): Map<string, LabelPlace> {
  const wanted = flows.map(({ id, name, hasBadge }) => ({ id, settings: settingsOf(name, hasBadge) }));
  const spots = placeLabels(wanted, ways, scene);
  return new Map(
    [...spots].map(([id, { setting, x, y }]): [string, LabelPlace] => {
      const { width, height, words, lines } = setting;
      return [id, { middle: { x: x + width / 2, y: y + height / 2 }, width: words, lines }];
    }),
  );
}

function settingsOf(name: string, hasBadge: boolean): Shape[] {
  const ofBadge = hasBadge ? badge.width : 0;
  if (name === '')
    return hasBadge ? [{ width: ofBadge, height: badge.height, words: 0, lines: 1, cost: 0 }] : [];
  return shapes.map(({ width, lines }, index) => {
    const wrapped = wrapText(name, width, letters.size, lines);
    const isCut = wrapped.join('').replace(/\s/g, '') !== name.replace(/\s/g, '');
    const widest = Math.max(...wrapped.map((one) => textWidth(one, letters.size)));
    const words = Math.ceil(widest) + letters.padding;
    return {
      width: words + ofBadge,
      height: Math.max(wrapped.length * letters.height + 2, hasBadge ? badge.height : 0),
      words,
      lines: wrapped.length,
      cost: index * 8 + (isCut ? 90 : 0),
    };
  });
}
