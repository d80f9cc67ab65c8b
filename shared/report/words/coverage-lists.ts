import type { CoverageState } from '../../analysis/coverage-state';
import type { MessageKey } from '../../language/phrase';
import type { Speaker } from '../../language/speak';
import type { ReportDocument, ReportThreat } from '../document/document';
import type { CoverageItem, ServingMeasure } from '../document/report-coverage';
import { runsInWords } from './number-runs';

/** Items of one state, benchmark by benchmark, as a report lists them. */
export interface CoverageList {
  title: string;
  /** Whether there is something to say of what the state of its items rests on. */
  hasBasis: boolean;
  benchmarks: { catalogue: string; title: string; version: string; items: CoverageItem[] }[];
}

/** What an auditor asks after first: what fails, then what is said to hold. */
const listed = [
  ['not met', 'reportCoverage.notMet'],
  ['met', 'reportCoverage.met'],
  ['supported', 'reportCoverage.supported'],
  ['unknown', 'reportCoverage.unchained'],
] as const satisfies [CoverageState, MessageKey][];

/**
 * The lists below the table of counts; those with nothing in them are left out. Unknown items that a threat leads to
 * stand in the list from controls to threats: here are the others, which as a rule an open question is about.
 */
export function coverageLists(
  { coverage, controls }: Pick<ReportDocument, 'coverage' | 'controls'>,
  say: Speaker,
): CoverageList[] {
  const chained = new Set(controls.map(({ catalogue, id }) => `${catalogue}:${id}`));
  return listed.flatMap(([state, title]) => {
    const hasBasis = state !== 'unknown';
    const benchmarks = coverage.flatMap((one) => {
      const items = one.items.filter(
        (item) => item.state === state && (hasBasis || !chained.has(`${one.catalogue}:${item.id}`)),
      );
      return items.length === 0 ? [] : [{ ...one, items }];
    });
    return benchmarks.length === 0 ? [] : [{ title: say(title), hasBasis, benchmarks }];
  });
}

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
  return restsOnThreats(item)
    ? say('reportCoverage.restsOnThreats', { threats: written.threats(item.threats) })
    : say('reportCoverage.restsOn', { what: what.join(', ') });
}

/**
 * The same in a list that has no columns, with the threats that touch the item where those aren't named already.
 * @returns empty where there is nothing to say
 */
export function basisAndThreats(item: CoverageItem, say: Speaker, written: Written): string {
  const { threats, against, state } = item;
  const named = state === 'not met' ? against : restsOnThreats(item) ? threats : [];
  const isNamed = threats.every((one) => named.includes(one));
  return [
    basisInWords(item, say, written),
    isNamed ? '' : say('reportCoverage.touchedBy', { threats: written.threats(threats) }),
  ]
    .filter((part) => part !== '')
    .join('; ');
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

/** Whether no fact and no measure is named on which it rests: all that is known is that its threats are answered. */
const restsOnThreats = ({ facts, measures }: CoverageItem): boolean =>
  facts.length === 0 && !measures.some(({ inPlace, counted }) => inPlace || counted);

const measuresInPlace = (
  { measures }: CoverageItem,
  say: Speaker,
  named: (measure: ServingMeasure) => string,
): string[] =>
  measures
    .filter(({ inPlace, counted }) => inPlace || counted)
    .map((one) => (one.inPlace ? named(one) : say('reportCoverage.byDecision', { measure: named(one) })));
