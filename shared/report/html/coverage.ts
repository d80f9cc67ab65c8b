import { coverageStates } from '../../analysis/coverage-state';
import type { ReportDocument } from '../document/document';
import type { CoverageItem } from '../document/report-coverage';
import { silentInWords } from '../document/silent-benchmarks';
import { escapeText as text } from '../text/escape';
import { capital } from '../words/capital';
import { basisAndThreats, coverageLists } from '../words/coverage-lists';
import { headsIn, numberIn } from '../words/wording';
import { benchmarkList } from './benchmark-list';
import type { HtmlParts } from './html-section';
import { table } from './table';

/** For each benchmark and framework, of how many of its items the design says what; then which it fails, meets and supports. */
export function coverage(report: ReportDocument, { links, say }: HtmlParts): string {
  const { coverage: all, silent } = report;
  const written = { text, measure: links.to, threats: links.toAll };
  const line = (item: CoverageItem) => {
    const basis = basisAndThreats(item, say, written);
    const body = `${text(item.title)}${basis === '' ? '' : ` <span class="quiet">${basis}</span>`}`;
    return { id: item.id, body };
  };
  const lists = coverageLists(report, say).map(
    ({ title, benchmarks }) =>
      `<h3>${title}</h3><div class="trace">${benchmarks
        .map(({ catalogue, title: name, items }) =>
          benchmarkList(
            `<h4>${text(name)} <span class="quiet">${links.toCatalogue(catalogue)}</span></h4>`,
            catalogue,
            items.map(line),
          ),
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
  )}${[say('reportCoverage.rest'), ...silentInWords(silent, say)]
    .map((words) => `<p class="quiet">${text(words)}</p>`)
    .join('')}${lists.join('\n')}`;
}
