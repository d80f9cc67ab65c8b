import type { Point, Rectangle } from '../../../shared/model/geometry';
import { textWidth, wrapText } from '../../../shared/report/fit-text';
import { type Crowd, createCrowd } from '../../../shared/report/picture/crowd';
import { placeLabel, type Setting } from '../../../shared/report/picture/place-label';
import { bordersOf, type Layout, type Way } from './lead-flows';

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
] as const;
const letters = { size: 11, height: 15, padding: 12 } as const;
const badge = { width: 44, height: 20 } as const;
/** What it costs a label to cover these. */
const weights = { element: 1200, label: 1200, title: 900, line: 120, nearLine: 60, border: 24 } as const;

/** The freest place along its line for each flow's name and badge. */
export function labelFlows(
  { elements, boundaries, titles }: Layout,
  ways: ReadonlyMap<string, Way>,
  flows: readonly { id: string; name: string; hasBadge: boolean }[],
): Map<string, LabelPlace> {
  const crowd = createCrowd();
  for (const box of elements.values()) crowd.add(box, weights.element);
  for (const box of titles) crowd.add(box, weights.title);
  for (const box of boundaries.flatMap(bordersOf)) crowd.add(box, weights.border);
  for (const [id, { points }] of ways) addLine(crowd, id, points);
  const places = new Map<string, LabelPlace>();
  for (const { id, name, hasBadge } of flows) {
    const way = ways.get(id);
    const found = way && placeLabel(way.points, settingsOf(name, hasBadge), crowd, id);
    if (!found) continue;
    const { setting, x, y } = found;
    const { width, height, words, lines } = setting;
    crowd.add({ x, y, width, height }, weights.label);
    places.set(id, { middle: { x: x + width / 2, y: y + height / 2 }, width: words, lines });
  }
  return places;
}

function settingsOf(name: string, hasBadge: boolean): Shape[] {
  const ofBadge = hasBadge ? badge.width : 0;
  if (name === '')
    return hasBadge ? [{ width: ofBadge, height: badge.height, words: 0, lines: 1, cost: 0 }] : [];
  return shapes.map(({ width, lines }, index) => {
    const wrapped = wrapText(name, width, letters.size, lines);
    const isCut = wrapped.at(-1)?.endsWith('…') ?? false;
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

function addLine(crowd: Crowd, id: string, points: readonly Point[]): void {
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined) continue;
    crowd.add(around(start, end, 1), weights.line, id);
    crowd.add(around(start, end, 8), weights.nearLine, id);
  }
}

const around = (a: Point, b: Point, side: number): Rectangle => ({
  x: Math.min(a.x, b.x) - side,
  y: Math.min(a.y, b.y) - side,
  width: Math.abs(a.x - b.x) + 2 * side,
  height: Math.abs(a.y - b.y) + 2 * side,
});
