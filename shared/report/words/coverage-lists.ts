import type { CoverageState } from '../../analysis/coverage';
import type { Speaker } from '../../language/speak';
import type { CoverageItem, ReportCoverage } from '../document/report-coverage';

/** Items of one state, benchmark by benchmark, as a report lists them. */
export interface CoverageList {
  title: string;
  benchmarks: { catalogue: string; title: string; version: string; items: CoverageItem[] }[];
}

/** What an auditor asks after first: what fails, then what is said to hold. */
const listed = [
  ['not met', 'reportCoverage.notMet'],
  ['met', 'reportCoverage.met'],
  ['supported', 'reportCoverage.supported'],
] as const satisfies [CoverageState, string][];

/** The lists below the table of counts; those with nothing in them are left out. */
export const coverageLists = (coverage: readonly ReportCoverage[], say: Speaker): CoverageList[] =>
  listed.flatMap(([state, title]) => {
    const benchmarks = coverage.flatMap((one) => {
      const items = one.items.filter((item) => item.state === state);
      return items.length === 0 ? [] : [{ ...one, items }];
    });
    return benchmarks.length === 0 ? [] : [{ title: say(title), benchmarks }];
  });

/**
 * What the state of an item rests on: facts that protect, and the measures in place that serve it.
 * @param written how a fact and the number of a measure are, in the way of a format
 * @returns empty for an item that isn't met or supported
 */
export function basisInWords(
  { state, facts, measures }: CoverageItem,
  say: Speaker,
  written: { text(text: string): string; measure(number: string): string },
): string {
  if (state !== 'met' && state !== 'supported') return '';
  const what = [
    ...facts.map(written.text),
    ...measures.filter(({ inPlace }) => inPlace).map(({ number }) => written.measure(number)),
  ];
  return what.length === 0 ? '' : say('reportCoverage.restsOn', { what: what.join(', ') });
}
