import type { CoverageState } from '../../analysis/coverage';
import type { Speaker } from '../../language/speak';
import type { ReportThreat } from '../document/document';
import type { CoverageItem, ReportCoverage, ServingMeasure } from '../document/report-coverage';
import { runsInWords } from './number-runs';

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

/** How a fact, the number of a measure and those of threats are, in the way of a format. */
interface Written {
  text(text: string): string;
  measure(number: string): string;
  threats(numbers: readonly string[]): string;
}

/**
 * What the state of an item rests on: facts that protect, and the measures that serve it and are in place, or that a
 * decision counts as such; of one that isn't met, the threats that keep it from being so.
 * @returns empty for an item of which nobody knows
 */
export function basisInWords(item: CoverageItem, say: Speaker, written: Written): string {
  const { state, facts, against } = item;
  if (state === 'not met') return say('reportCoverage.against', { threats: written.threats(against) });
  if (state !== 'met' && state !== 'supported') return '';
  const what = [
    ...facts.map(written.text),
    ...measuresInPlace(item, say, ({ number }) => written.measure(number)),
  ];
  return what.length === 0
    ? say('reportCoverage.restsOnThreats', { threats: written.threats(item.threats) })
    : say('reportCoverage.restsOn', { what: what.join(', ') });
}

/**
 * The same with names, a line each, where there is room: measures by their titles, threats with the facts that raise them
 * and the measures that were declined.
 * @param threats those of the report; of others there is the number
 */
export function basisLines(
  item: CoverageItem,
  threats: ReadonlyMap<string, ReportThreat>,
  say: Speaker,
): string[] {
  const { state, facts, against, measures } = item;
  if (state === 'not met')
    return against.map((number) => {
      const threat = threats.get(number);
      if (threat === undefined) return number;
      const declined = threat.mitigations
        .filter(({ status, title }) => status === 'declined' && measures.some((one) => one.title === title))
        .map(({ title, status }) => ({ what: title, value: say(`status.${status}`) }));
      const value = [...threat.reasons, ...declined]
        .map((one) => say('reportThreats.factAndValue', { what: one.what, value: one.value }))
        .join('; ');
      return say('reportThreats.factAndValue', { what: number, value });
    });
  if (state !== 'met' && state !== 'supported') return [];
  const lines = [...facts, ...measuresInPlace(item, say, ({ number, title }) => `${number} ${title}`)];
  return lines.length === 0
    ? [say('reportCoverage.restsOnThreats', { threats: runsInWords(item.threats) })]
    : lines;
}

const measuresInPlace = (
  { measures }: CoverageItem,
  say: Speaker,
  named: (measure: ServingMeasure) => string,
): string[] =>
  measures
    .filter(({ inPlace, counted }) => inPlace || counted)
    .map((one) => (one.inPlace ? named(one) : say('reportCoverage.byDecision', { measure: named(one) })));
