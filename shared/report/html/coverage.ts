import { coverageStates } from '../../analysis/coverage';
import type { ReportDocument } from '../document/document';
import type { CoverageItem } from '../document/report-coverage';
import { silentInWords } from '../document/silent-benchmarks';
import { escapeText as text } from '../text/escape';
import { capital } from '../words/capital';
import { basisInWords, coverageLists } from '../words/coverage-lists';
import { headsIn, numberIn } from '../words/wording';
import type { HtmlParts } from './html-section';
import { table } from './table';

/** For each benchmark and framework, of how many of its items the design says what; then which it fails, meets and supports. */
export function coverage({ coverage: all, silent }: ReportDocument, { links, say }: HtmlParts): string {
  const written = { text, measure: links.to, threats: links.toAll };
  const line = (item: CoverageItem) =>
    `<li><strong>${text(item.id)}</strong> ${text(item.title)} <span class="quiet">${[
      basisInWords(item, say, written),
      links.toAll(item.threats),
    ]
      .filter((part) => part !== '')
      .join('; ')}</span></li>`;
  const lists = coverageLists(all, say).map(
    ({ title, benchmarks }) =>
      `<h3>${title}</h3><div class="trace">${benchmarks
        .map(
          ({ catalogue, title: name, items }) =>
            `<h4>${text(name)} <span class="quiet">${links.toCatalogue(catalogue)}</span></h4><ul class="plain">${items.map(line).join('')}</ul>`,
        )
        .join('\n')}</div>`,
  );
  return `<p class="quiet">${say('reportCoverage.legend')}</p>${table(
    say,
    say('reportCoverage.caption'),
    [...headsIn(say, 'benchmark'), ...coverageStates.map((state) => capital(say(`coverage.${state}`)))],
    all.map(({ catalogue, title, counts }) => [
      `${text(title)} <span class="quiet benchmark">${links.toCatalogue(catalogue)}</span>`,
      ...coverageStates.map((state) => numberIn(counts[state], say)),
    ]),
    [34, 11, 11, 11, 11, 11, 11],
  )}${silentInWords(silent, say)
    .map((words) => `<p class="quiet">${text(words)}</p>`)
    .join('')}${lists.join('\n')}`;
}
