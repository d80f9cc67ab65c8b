import type { MessageKey } from '../../language/phrase';
import type { Speaker } from '../../language/speak';
import type { ReportChoice } from '../../model/report-choice';
import type { ReportDocument } from '../document/document';
import { titleWithVersion } from '../words/compliance-words';
import { sayOf } from '../words/wording';
import { type SectionId, sectionIds } from './sections';

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
  const say = sayOf(all);
  const parts: [here: number, of: number, what: MessageKey][] = [
    [shown.questions.length, all.questions.length, 'reportLimits.ofQuestions'],
    [shown.subjects.length, all.subjects.length, 'reportLimits.ofSubjects'],
  ];
  const fewer = parts
    .filter(([here, of]) => here < of)
    .map(([here, of, what]) => say(what, { shown: here, of }));
  const leftOut = sectionIds.filter((id) => !sections.includes(id)).map((id) => say(`reportSections.${id}`));
  const [threats, of] = [shown.threats.length, all.threats.length];
  return {
    ...(threats < of && {
      threats: say('reportLimits.threats', { shown: threats, of, filter: filterInWords(all, choice, say) }),
    }),
    ...(fewer.length > 0 && {
      others: say('reportLimits.others', {
        parts: fewer.reduce((first, second) => say('reportLimits.and', { first, second })),
      }),
    }),
    ...(shown.coverage.length < all.coverage.length && { benchmarks: benchmarksInWords(all, shown, say) }),
    ...(leftOut.length > 0 && { sections: say('reportLimits.leavesOut', { sections: leftOut.join(', ') }) }),
  };
}

const risks = {
  critical: 'reportLimits.riskCritical',
  high: 'reportLimits.riskHigh',
  medium: 'reportLimits.riskMedium',
  low: 'reportLimits.riskLow',
} as const;

function filterInWords(all: ReportDocument, choice: ReportChoice, say: Speaker): string {
  const { lowestRisk, statuses, owners, diagrams } = choice;
  return [
    lowestRisk && say(risks[lowestRisk]),
    statuses && statusesInWords(statuses, say),
    owners && ownersInWords(owners, say),
    diagrams && onDiagrams(all, diagrams, say),
  ]
    .filter((words) => words !== undefined)
    .join('; ');
}

function statusesInWords(statuses: NonNullable<ReportChoice['statuses']>, say: Speaker): string {
  if (statuses.length === 0) return say('reportLimits.noStatus');
  return orOf(
    statuses.map((status) => say(`status.${status}`)),
    say,
  );
}

function ownersInWords(owners: readonly string[], say: Speaker): string {
  if (owners.length === 0) return say('reportLimits.noOwner');
  const names = owners.map((name) =>
    name === '' ? say('reportLimits.nobody') : say('reportLimits.quoted', { name }),
  );
  return say('reportLimits.ownedBy', { names: orOf(names, say) });
}

function onDiagrams(all: ReportDocument, ids: readonly string[], say: Speaker): string {
  const names = all.diagrams
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => say('reportLimits.quoted', { name }));
  if (names.length === 0) return say('reportLimits.onNoDiagram');
  return say('reportLimits.onDiagram', { count: names.length, names: orOf(names, say) });
}

function benchmarksInWords(
  all: ReportDocument,
  shown: Pick<ReportDocument, 'coverage'>,
  say: Speaker,
): string {
  const names = shown.coverage.map(({ title, version }) => titleWithVersion(title, version));
  const of = all.coverage.length;
  return names.length === 0
    ? say('reportLimits.benchmarksNone', { of })
    : say('reportLimits.benchmarks', { of, shown: names.length, names: names.join(', ') });
}

const orOf = (all: readonly string[], say: Speaker): string =>
  all.length < 2
    ? all.join('')
    : say('reportLimits.or', { first: all.slice(0, -1).join(', '), last: all.at(-1) ?? '' });
