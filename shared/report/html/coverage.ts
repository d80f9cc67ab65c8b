import { coverageStates } from '../../analysis/coverage';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import type { HtmlParts } from './html-section';
import { table } from './table';

/** For each benchmark and framework, of how many of its items the design says what; then what isn't met. */
export function coverage({ coverage: all }: ReportDocument, { links }: HtmlParts): string {
  const failing = all.filter(({ items }) => items.some(({ state }) => state === 'not met'));
  const lists = failing.map(({ catalogue, items }) => {
    const lines = items
      .filter(({ state }) => state === 'not met')
      .map(
        ({ id, title, threats }) =>
          `<li><strong>${text(id)}</strong> ${text(title)} <span class="quiet">${links.toAll(threats)}</span></li>`,
      );
    return `<h4>${links.toCatalogue(catalogue)}</h4><ul class="plain">${lines.join('')}</ul>`;
  });
  return `${table(
    'Items of each benchmark and framework by what the design says of them',
    [
      'Benchmark or framework',
      ...coverageStates.map((state) => state.charAt(0).toUpperCase() + state.slice(1)),
    ],
    all.map(({ title, version, counts }) => [
      `${text(title)} <span class="quiet">${text(version)}</span>`,
      ...coverageStates.map((state) => String(counts[state])),
    ]),
    [34, 11, 11, 11, 11, 11, 11],
  )}<p class="quiet">Met: known facts protect, or every measure that the item verifies is in place. Supported: measures in place only help towards it. Not met: a known fact contradicts it. Unknown: a question is open, or measures are only proposed or planned. Not in play: the design raises none of its threats. Not linked: no rule leads to it.</p>${
    lists.length === 0 ? '' : `<h3>Not met</h3><div class="trace">${lists.join('\n')}</div>`
  }`;
}
