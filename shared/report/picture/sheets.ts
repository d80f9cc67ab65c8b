import type { Rectangle } from '../../model/geometry';
import type { Drawing } from './drawing';

/** What one page shows of a drawing. */
export interface Sheet {
  /** Upright A4, or on its side. */
  shape: 'tall' | 'wide';
  area: Rectangle;
  /** Parts of a picture that is too large for one page count from 1; 0: the whole. */
  part: number;
}

/** Pixels that a page has for a picture, at 96 an inch, beside headings and margins. */
const room = { tall: { width: 668, height: 860 }, wide: { width: 1010, height: 596 } } as const;
/** The same for a part, which has no heading. */
const partRoom = { tall: { width: 668, height: 890 }, wide: { width: 1010, height: 625 } } as const;
/** The smallest letters have 11 px; at this scale they come to 6.4 pt on paper. */
const leastScale = 6.4 / (11 * 0.75);
/** What neighbouring parts both show, so that no line ends at a seam. */
const shared = 24;

/**
 * The pages that a drawing takes: one, upright or on its side, where all can be read; otherwise one with the whole
 * and then its parts, row by row, without those that are empty.
 */
export function sheetsOf({ area, content }: Pick<Drawing, 'area' | 'content'>): Sheet[] {
  const scale = (shape: 'tall' | 'wide') =>
    Math.min(1, room[shape].width / area.width, room[shape].height / area.height);
  if (scale('tall') >= leastScale) return [{ shape: 'tall', area, part: 0 }];
  const shape = scale('wide') >= scale('tall') ? 'wide' : 'tall';
  const whole: Sheet = { shape, area, part: 0 };
  if (scale(shape) >= leastScale) return [whole];
  const [upright, lying] = [tiles(area, content, 'tall'), tiles(area, content, 'wide')];
  const chosen = upright.length < lying.length ? upright : lying;
  if (chosen.length < 2) return [whole];
  return [whole, ...chosen.map((tile, index) => ({ ...tile, part: index + 1 }))];
}

function tiles(area: Rectangle, content: readonly Rectangle[], shape: 'tall' | 'wide'): Sheet[] {
  const along = content.map(({ x, width }) => ({ start: x - shared / 2, end: x + width + 4 }));
  const across = content.map(({ y, height }) => ({ start: y - shared / 2, end: y + height + 4 }));
  const columns = cut({ start: area.x, end: area.x + area.width }, along, partRoom[shape].width / leastScale);
  const rows = cut({ start: area.y, end: area.y + area.height }, across, partRoom[shape].height / leastScale);
  const parts = rows.flatMap((row) =>
    columns.map(
      (column): Sheet => ({
        shape,
        area: {
          x: column.start,
          y: row.start,
          width: column.end - column.start,
          height: row.end - row.start,
        },
        part: 0,
      }),
    ),
  );
  return worthShowing(parts, content);
}

interface Span {
  start: number;
  end: number;
}

/**
 * Cuts a length into few parts where the seams go through the least; what a seam does go through is whole in the
 * part that follows.
 */
function cut(whole: Span, content: readonly Span[], longest: number): Span[] {
  const parts: Span[] = [];
  const step = longest - shared;
  let { start } = whole;
  while (whole.end - start > longest) {
    const left = Math.ceil((whole.end - start - shared) / step);
    const from = Math.max(start + longest / 3, whole.end - (left - 1) * step);
    const to = Math.floor(start + longest);
    const crossing = (seam: number) => content.filter((one) => one.start < seam && seam < one.end);
    const seam =
      [...content.map((one) => Math.floor(one.start)), to]
        .filter((one) => one >= from && one <= to)
        .sort((a, b) => crossing(a).length - crossing(b).length || b - a)[0] ?? to;
    parts.push({ start, end: seam });
    const whollyShown = crossing(seam).map((one) => Math.floor(one.start));
    start = Math.max(start + longest / 3, Math.min(seam - shared, ...whollyShown));
  }
  return [...parts, { start, end: whole.end }];
}

/** The parts in which something is seen best. */
function worthShowing(parts: readonly Sheet[], content: readonly Rectangle[]): Sheet[] {
  const shown = (one: Rectangle, { area }: Sheet) =>
    Math.max(0, Math.min(one.x + one.width, area.x + area.width) - Math.max(one.x, area.x)) *
    Math.max(0, Math.min(one.y + one.height, area.y + area.height) - Math.max(one.y, area.y));
  const best = new Set(
    content.map((one) => parts.reduce((a, b) => (shown(one, b) > shown(one, a) ? b : a), parts[0] as Sheet)),
  );
  return parts.filter((part) => best.has(part));
}
