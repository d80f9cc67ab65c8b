import type { ReportChoice } from '../../model/report-choice';
import type { ReportDocument } from '../document';
import { reportSections, type SectionId } from './sections';
import { isToTell } from './shown-report';

/** What a report leaves out, a sentence each; absent: it leaves out nothing of that. */
export interface Limits {
  threats?: string;
  /** Questions, elements, flows and boundaries. */
  others?: string;
  benchmarks?: string;
  sections?: string;
}

/** What a choice left out of a report, in sentences. */
export function limitsInWords(
  all: ReportDocument,
  shown: Pick<ReportDocument, 'threats' | 'questions' | 'subjects' | 'coverage'>,
  choice: ReportChoice,
  sections: readonly SectionId[],
): Limits {
  const parts: [here: number, of: number, what: string][] = [
    [shown.questions.length, all.questions.length, 'open questions'],
    [shown.subjects.length, all.subjects.length, 'elements, flows and boundaries'],
  ];
  const fewer = parts.filter(([here, of]) => here < of).map(([here, of, what]) => `${here} of ${of} ${what}`);
  const leftOut = reportSections
    .filter(({ id }) => !sections.includes(id) && isToTell(all, id))
    .map(({ title }) => title);
  const [threats, ofThreats] = [shown.threats.length, all.threats.length];
  return {
    ...(threats < ofThreats && {
      threats: `This report shows ${threats} of ${ofThreats} threats: ${filterInWords(all, choice)}.`,
    }),
    ...(fewer.length > 0 && { others: `It shows ${fewer.join(' and ')}.` }),
    ...(shown.coverage.length < all.coverage.length && { benchmarks: benchmarksInWords(all, shown) }),
    ...(leftOut.length > 0 && { sections: `It leaves out: ${leftOut.join(', ')}.` }),
  };
}

function filterInWords(all: ReportDocument, choice: ReportChoice): string {
  const { lowestRisk, statuses, owners, diagrams } = choice;
  return [
    lowestRisk && (lowestRisk === 'critical' ? 'critical only' : `${lowestRisk} and above`),
    statuses && (statuses.length === 0 ? 'of no status' : orOf(statuses)),
    owners &&
      (owners.length === 0
        ? 'of no owner'
        : `owned by ${orOf(owners.map((name) => (name === '' ? 'nobody yet' : `“${name}”`)))}`),
    diagrams && onDiagrams(all, diagrams),
  ]
    .filter((words) => words !== undefined)
    .join('; ');
}

function onDiagrams(all: ReportDocument, ids: readonly string[]): string {
  const names = all.diagrams.filter(({ id }) => ids.includes(id)).map(({ name }) => `“${name}”`);
  if (names.length === 0) return 'on no diagram';
  return `on the ${names.length === 1 ? 'diagram' : 'diagrams'} ${orOf(names)}`;
}

function benchmarksInWords(all: ReportDocument, shown: Pick<ReportDocument, 'coverage'>): string {
  const names = shown.coverage.map(({ title, version }) => `${title} ${version}`);
  const of = `Of ${all.coverage.length} benchmarks and frameworks`;
  return names.length === 0 ? `${of} it shows none.` : `${of} it shows ${names.length}: ${names.join(', ')}.`;
}

const orOf = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
