import { coverageStates } from '../../analysis/coverage';
import { capital } from '../capital';
import { titleWithVersion } from '../compliance-words';
import type { ReportDocument } from '../document';
import { silentInWords } from '../silent-benchmarks';
import { headsIn, numberIn, sayOf } from '../wording';
import { markdownText as md, markdownTable as table } from './markdown-text';

/** Of how many items of each benchmark and framework the design says what. */
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
  return [counts, ...silentInWords(silent, say).map(md)].join('\n\n');
}
