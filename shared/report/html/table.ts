import type { Speaker } from '../../language/speak';
import { columnWidths } from '../text/column-widths';
import { escapeText } from '../text/escape';

/** The most characters that a name takes in a table about something else. */
const most = 120;

/** A name where it is mentioned: a very long one by its beginning and its end. The inventory has it whole. */
export const mention = (name: string) =>
  escapeText(name.length <= most ? name : `${name.slice(0, most / 2)}…${name.slice(-most / 3)}`);

/** Of a head on paper: 9 of 504 points between the margins of A4, and what is beside it in a cell. */
const letters = { em: 1.79, padding: 1.8 } as const;

/** What stands where there is nothing to list. */
export const none = (words: string) => `<p class="none">${words}</p>`;

/**
 * A table whose first column names its rows. Cells are HTML: whoever calls has escaped what comes from a model.
 * @param widths of the columns in per cent, if their heads' words fit; equal ones when absent
 */
export function table(
  say: Speaker,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = head.map(() => 100 / head.length),
): string {
  if (rows.length === 0) return none(say('reportWords.none'));
  const words = head.map((cell) => cell.replace(/<[^>]*>/g, ''));
  const fitted = columnWidths(words, widths, letters);
  return `<table><caption>${caption}</caption><colgroup>${fitted.map((width) => `<col style="width:${width}%">`).join('')}</colgroup><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>
${rows.map(([name = '', ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;
}
