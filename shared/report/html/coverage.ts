import { coverageStates } from '../../analysis/coverage';
import { capital } from '../capital';
import type { ReportDocument } from '../document';
import { escapeText as text } from '../escape';
import { silentInWords } from '../silent-benchmarks';
import { headsIn, numberIn } from '../wording';
import type { HtmlParts } from './html-section';
import { table } from './table';

/** For each benchmark and framework, of how many of its items the design says what; then what isn't met. */
export function coverage({ coverage: all, silent }: ReportDocument, { links, say }: HtmlParts): string {
  const failing = all.filter(({ items }) => items.some(({ state }) => state === 'not met'));
  const lists = failing.map(({ catalogue, title, items }) => {
    const lines = items
      .filter(({ state }) => state === 'not met')
      .map(
        ({ id, title, threats }) =>
          `<li><strong>${text(id)}</strong> ${text(title)} <span class="quiet">${links.toAll(threats)}</span></li>`,
      );
    return `<h4>${text(title)} <span class="quiet">${links.toCatalogue(catalogue)}</span></h4><ul class="plain">${lines.join('')}</ul>`;
  });
  return `${table(
    say,
    say('reportCoverage.caption'),
    [...headsIn(say, 'benchmark'), ...coverageStates.map((state) => capital(say(`coverage.${state}`)))],
    all.map(({ catalogue, title, counts }) => [
      `${text(title)} <span class="quiet benchmark">${links.toCatalogue(catalogue)}</span>`,
      ...coverageStates.map((state) => numberIn(counts[state], say)),
    ]),
    [34, 11, 11, 11, 11, 11, 11],
  )}<p class="quiet">${[say('reportCoverage.legend'), ...silentInWords(silent, say).map(text)].join('</p><p class="quiet">')}</p>${
    lists.length === 0
      ? ''
      : `<h3>${say('reportCoverage.notMet')}</h3><div class="trace">${lists.join('\n')}</div>`
  }`;
}
