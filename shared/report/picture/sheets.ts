import type { Rectangle } from '../../model/geometry';
import { cutInGaps } from './cut-in-gaps';
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

/** How much smaller a drawing is on a page than on a screen, where it is shown as a whole. */
export const scaleOn = (shape: Sheet['shape'], area: Rectangle): number =>
  Math.min(1, room[shape].width / area.width, room[shape].height / area.height);

/**
 * The pages that a drawing takes: one, upright or on its side, where all can be read; otherwise one with the whole
 * and then its parts, each around some of what is drawn, so that none is empty.
 */
export function sheetsOf(drawing: Pick<Drawing, 'area' | 'content' | 'titles'>): Sheet[] {
  const { area } = drawing;
  const scale = (shape: Sheet['shape']) => scaleOn(shape, area);
  if (scale('tall') >= leastScale) return [{ shape: 'tall', area, part: 0 }];
  const shape = scale('wide') >= scale('tall') ? 'wide' : 'tall';
  const whole: Sheet = { shape, area, part: 0 };
  if (scale(shape) >= leastScale) return [whole];
  const chosen = (['wide', 'tall'] as const)
    .flatMap((one) => {
      const longest = {
        width: partRoom[one].width / leastScale,
        height: partRoom[one].height / leastScale,
      };
      return (['rows', 'columns'] as const).map((first) =>
        cutInGaps(drawing, longest, first).map((part) => ({ shape: one, area: part })),
      );
    })
    .reduce((best, one) => (one.length < best.length ? one : best));
  if (chosen.length < 2) return [whole];
  return [whole, ...chosen.map((one, index) => ({ ...one, part: index + 1 }))];
}
