import { escapeText as text } from '../text/escape';

/** An item of a benchmark, and the HTML that follows its id. */
interface Line {
  id: string;
  body: string;
}

/** So few stay in one column and on one page, below their heading. */
const short = 6;

/**
 * The items of a benchmark or framework below its heading. A list that may go on in the next column or on the next page
 * says before each id of which one it is: Chromium repeats no heading there where columns are of one height.
 * @param catalogue `catalogue@edition`
 */
export function benchmarkList(heading: string, catalogue: string, items: readonly Line[]): string {
  const isShort = items.length <= short;
  const [name = ''] = catalogue.split('@');
  const of = isShort ? '' : `<span class="quiet">${text(name)}</span> `;
  const lines = items.map(({ id, body }) => `<li>${of}<strong>${text(id)}</strong> ${body}</li>`);
  return `<div${isShort ? ' class="whole"' : ''}>${heading}<ul class="plain">${lines.join('')}</ul></div>`;
}
