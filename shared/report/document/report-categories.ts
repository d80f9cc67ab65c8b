import type { Analysis, Subject } from '../../analysis/analysis';
import { applicableLetters } from '../../analysis/subject';
import type { Knowledge } from '../../knowledge/knowledge';
import { type Stride, strideLetters } from '../../knowledge/pack';
import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';
import { runsInWords } from '../words/number-runs';
import type { ReportThreat } from './document';

/** What came of looking at one subject in one category of STRIDE. */
export type CategoryState =
  | 'threats'
  /** Nobody knows a fact that decides. */
  | 'question'
  /** Rules looked at it, and none stands. */
  | 'nothing'
  | 'unruled'
  | 'out of scope';

export interface ReportCategories {
  subject: Subject;
  /** By letter; a category that doesn't apply to such a subject is missing. */
  categories: Partial<Record<Stride, { state: CategoryState; threats: string[] }>>;
}

/** Every subject in every category that applies to it: that all of them were looked at, and what came of it. */
export function reportCategories(
  model: ThreatModel,
  knowledge: Knowledge,
  { suppressed }: Analysis,
  subjects: readonly Subject[],
  threats: readonly ReportThreat[],
): ReportCategories[] {
  const raised = new Map<string, string[]>();
  for (const { number, stride, subjects: about } of threats)
    for (const { id } of about)
      raised.set(`${stride} ${id}`, [...(raised.get(`${stride} ${id}`) ?? []), number]);
  const quiet = new Map(suppressed.map(({ subject, stride, quiet }) => [`${stride} ${subject.id}`, quiet]));
  const stateOf = (key: string): CategoryState => {
    const reason = quiet.get(key)?.because;
    if (raised.has(key)) return 'threats';
    if (reason === undefined) return 'question';
    if (reason === 'refuted') return 'nothing';
    return reason === 'out of scope' ? reason : 'unruled';
  };
  return subjects.map((subject) => ({
    subject,
    categories: Object.fromEntries(
      [...applicableLetters(subject, model, knowledge)].map((letter) => {
        const key = `${letter} ${subject.id}`;
        return [letter, { state: stateOf(key), threats: raised.get(key) ?? [] }];
      }),
    ),
  }));
}

/** The cells of a subject, a letter each: the numbers of its threats, or why there are none. */
export const categoryCells = (
  { categories }: ReportCategories,
  say: Speaker,
  numbers: (threats: readonly string[]) => string = (threats) => runsInWords(threats),
): string[] =>
  strideLetters.map((letter) => {
    const one = categories[letter];
    if (one === undefined) return '–';
    if (one.threats.length > 0) return numbers(one.threats);
    // A report of a part has fewer threats than were found.
    return say(`reportCategories.${one.state}`);
  });
