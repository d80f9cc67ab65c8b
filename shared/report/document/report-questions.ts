import type { Question, Subject } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import { valueInWords } from '../words/words';
import type { ReportSubject } from './report-subject';

/** An open question so that it stands alone: of whom, what, which answers there are, how much hangs on it. */
export interface ReportQuestion {
  subject: Subject;
  /** A flow by its ends and its name, anything else by its name. */
  about: string;
  /** What it is and where, as names recur: `Service in shop`; empty for a flow. */
  place: string;
  question: string;
  /** The words to choose from; none for yes or no, and where anything may be said. */
  answers: string[];
  settles: number;
}

/** The questions of an analysis in its order. */
export function reportQuestions(
  questions: readonly Question[],
  knowledge: Knowledge,
  subjects: readonly ReportSubject[],
  say: Speaker,
): ReportQuestion[] {
  const known = new Map(subjects.map((one) => [one.subject.id, one]));
  return questions.map(({ subject, fact, threats }) => {
    const definition = knowledge.facts.get(fact);
    const listed = known.get(subject.id);
    return {
      subject,
      about: aboutOf(subject, listed, say),
      place: placeOf(subject, listed, say),
      question: definition?.question ?? fact,
      answers: definition?.values ?? [],
      settles: threats.length,
    };
  });
}

/** The words to choose from, of which every pack has yes, no and none. */
export const answersInWords = (answers: ReportQuestion['answers'], say: Speaker): string =>
  answers.map((answer) => valueInWords(answer, say)).join(' · ');

function aboutOf({ kind, name }: Subject, listed: ReportSubject | undefined, say: Speaker): string {
  if (kind !== 'flow' || listed === undefined || listed.what === '') return name;
  return listed.what === name ? name : say('reportInventory.ofFlow', { ends: listed.what, name });
}

function placeOf({ kind, name }: Subject, listed: ReportSubject | undefined, say: Speaker): string {
  if (kind === 'flow' || listed === undefined) return '';
  const what = listed.what === name ? '' : listed.what;
  const place = listed.inside === '' ? '' : say('reportInventory.in', { place: listed.inside });
  return [what, place].filter((one) => one !== '').join(' ');
}
