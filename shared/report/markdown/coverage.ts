import { coverageStates } from '../../analysis/coverage-state';
import type { ReportDocument } from '../document/document';
import { silentInWords } from '../document/silent-benchmarks';
import { capital } from '../words/capital';
import { titleWithVersion } from '../words/compliance-words';
import { basisInWords, coverageLists } from '../words/coverage-lists';
import { runsInWords } from '../words/number-runs';
import { headsIn, numberIn, sayOf } from '../words/wording';
import { markdownText as md, markdownTable as table } from './markdown-text';

const withoutBasis = ['benchmark', 'item', 'title', 'threats'] as const;
const withBasis = ['benchmark', 'item', 'title', 'basis', 'threats'] as const;
const written = { text: md, measure: (number: string) => number, threats: runsInWords };

/** Of how many items of each benchmark and framework the design says what, and which it fails, meets and supports. */
export function coverage(report: ReportDocument): string {
  const { coverage: all, silent } = report;
  const say = sayOf(report);
  const counts = table(
    [...headsIn(say, 'benchmark'), ...coverageStates.map((state) => capital(say(`coverage.${state}`)))],
    all.map(({ title, version, counts }) => [
      titleWithVersion(title, version, md),
      ...coverageStates.map((state) => numberIn(counts[state], say)),
    ]),
  );
  const lists = coverageLists(report, say).flatMap(({ title, hasBasis, benchmarks }) => [
    `### ${title}`,
    table(
      headsIn(say, ...(hasBasis ? withBasis : withoutBasis)),
      benchmarks.flatMap(({ title: name, version, items }) =>
        items.map((item) => [
          titleWithVersion(name, version, md),
          md(item.id),
          md(item.title),
          ...(hasBasis ? [basisInWords(item, say, written)] : []),
          runsInWords(item.threats),
        ]),
      ),
    ),
  ]);
  return [
    md(say('reportCoverage.legend')),
    counts,
    md(say('reportCoverage.rest')),
    ...silentInWords(silent, say).map(md),
    ...lists,
  ].join('\n\n');
}
