import type { Rectangle } from '../../model/geometry';
import { overlap } from './crowd';
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
const room = { tall: { width: 668, height: 860 }, wide: { width: 1010, height: 580 } } as const;
/** The smallest letters have 11 px; at this scale they come to 6.5 pt on paper. */
const leastScale = 6.5 / (11 * 0.75);
/** What neighbouring parts both show, so that an element on the seam is whole in one of them. */
const shared = 210;

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
  const [upright, lying] = [tiles(area, 'tall'), tiles(area, 'wide')];
  const chosen = upright.length < lying.length ? upright : lying;
  return [
    whole,
    ...chosen
      .filter((tile) => content.some((one) => overlap(one, tile.area)))
      .map((tile, index) => ({ ...tile, part: index + 1 })),
  ];
}

function tiles(area: Rectangle, shape: 'tall' | 'wide'): Sheet[] {
  const width = room[shape].width / leastScale;
  const height = room[shape].height / leastScale;
  const rows = starts(area.height, height);
  return rows.flatMap((y) =>
    starts(area.width, width).map((x) => ({
      shape,
      area: {
        x: Math.round(area.x + x),
        y: Math.round(area.y + y),
        width: Math.round(Math.min(width, area.width)),
        height: Math.round(Math.min(height, area.height)),
      },
      part: 0,
    })),
  );
}

/** Where parts of a length begin so that together they cover the whole, evenly. */
function starts(whole: number, part: number): number[] {
  if (whole <= part) return [0];
  const count = Math.ceil((whole - shared) / (part - shared));
  return Array.from({ length: count }, (_, index) => ((whole - part) * index) / (count - 1));
}
