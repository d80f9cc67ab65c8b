import { textWidth, wrapText } from '../text/fit-text';
import type { Setting } from './place-label';

/** A way to set a flow's name and badge. */
export interface LabelSetting extends Setting {
  /** The name as it is broken. */
  lines: readonly string[];
  /** How wide the name is, with the room around it. */
  words: number;
}

/** Widths that a label's words are tried in, on how many lines. */
const shapes = [
  { width: 158, lines: 1 },
  { width: 110, lines: 2 },
  { width: 84, lines: 3 },
  { width: 158, lines: 2 },
  { width: 130, lines: 3 },
  { width: 52, lines: 2 },
] as const;
/** How labels are written, on the canvas and in pictures. */
export const labelLetters = { size: 11, height: 14, padding: 12 } as const;
/** Room for a badge, whatever it says, so that an answer moves no label. */
const badge = { width: 44, height: 20 } as const;

/** The ways to set a flow's label, the best first; none where there is nothing to say. */
export function labelSettings(name: string, hasBadge: boolean): LabelSetting[] {
  const ofBadge = hasBadge ? badge.width : 0;
  if (name === '')
    return hasBadge ? [{ width: ofBadge, height: badge.height, words: 0, lines: [], cost: 0 }] : [];
  return shapes.map(({ width, lines }, index) => {
    const wrapped = wrapText(name, width, labelLetters.size, lines);
    const isCut = wrapped.join('').replace(/\s/g, '') !== name.replace(/\s/g, '');
    const isBroken = wrapped.join(' ') !== name.replace(/\s+/g, ' ').trim();
    const widest = Math.max(...wrapped.map((one) => textWidth(one, labelLetters.size)));
    const words = Math.ceil(widest) + labelLetters.padding;
    return {
      width: words + ofBadge,
      height: Math.max(wrapped.length * labelLetters.height + 2, hasBadge ? badge.height : 0),
      words,
      lines: wrapped,
      cost: index * 8 + (isCut ? 120 : isBroken ? 12 : 0),
    };
  });
}
