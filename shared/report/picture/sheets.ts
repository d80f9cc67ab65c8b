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

/** A part with no more than this in it joins another where that can still be read: 6 pt on paper. */
const few = 2;
const leastJoined = 6 / (11 * 0.75);

/** How much smaller a drawing is on a page than on a screen, where it is shown as a whole. */
export const scaleOn = (shape: Sheet['shape'], area: Rectangle): number =>
  Math.min(1, room[shape].width / area.width, room[shape].height / area.height);

/**
 * The pages that a drawing takes: one, upright or on its side, where all can be read; otherwise one with the whole
 * and then its parts, each around some of what is drawn, so that none is empty.
 */
export function sheetsOf(drawing: Pick<Drawing, 'area' | 'content' | 'labels' | 'titles'>): Sheet[] {
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
  const joined = joinSmall(chosen, drawing.content);
  if (joined.length < 2) return [whole];
  return [whole, ...joined.map((one, index) => ({ ...one, part: index + 1 }))];
}

type Part = Pick<Sheet, 'shape' | 'area'>;

/** Parts of which none shows one or two things alone, where there is room for them on another. */
function joinSmall(parts: readonly Part[], content: readonly Rectangle[]): Part[] {
  const small = parts.findIndex(({ area }) => content.filter((box) => contains(area, box)).length <= few);
  const one = parts[small];
  if (one === undefined) return [...parts];
  const others = parts.filter((other) => other !== one);
  const host = others.find(({ shape, area }) => {
    const { width, height } = around(area, one.area);
    return width <= partRoom[shape].width / leastJoined && height <= partRoom[shape].height / leastJoined;
  });
  if (host === undefined)
    return [...parts.slice(0, small + 1), ...joinSmall(parts.slice(small + 1), content)];
  const grown = { ...host, area: around(host.area, one.area) };
  return joinSmall(
    others.map((other) => (other === host ? grown : other)),
    content,
  );
}

const contains = (area: Rectangle, { x, y, width, height }: Rectangle): boolean =>
  area.x <= x && x + width <= area.x + area.width && area.y <= y && y + height <= area.y + area.height;

function around(a: Rectangle, b: Rectangle): Rectangle {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
