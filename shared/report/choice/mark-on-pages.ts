import { fitText, textWidth } from '../text/fit-text';

/** Pixels beside the title in the head of a page, by letters of 12 pixels. */
const room = 330;
/** Points of its letters: as large as the title's, and as small as can be read on paper. */
const [usual, smallest] = [9, 6.5];

/**
 * How confidential a report is, as the head of each page has it: a long one in smaller letters, one that is too long even
 * for those by its beginning. The title page has it whole.
 */
export function markOnPages(mark: string): { text: string; points: number; isCut: boolean } {
  const wanted = (usual * room) / textWidth(mark, 12);
  const points = Math.floor(Math.min(usual, Math.max(smallest, wanted)) * 10) / 10;
  const text = fitText(mark, (room * usual) / points, 12);
  return { text, points, isCut: text.endsWith('…') && !mark.trim().endsWith('…') };
}
