import type { Question } from '../../../shared/analysis/analysis';
import type { FactDefinition } from '../../../shared/knowledge/pack';
import { t } from '../../language/words';

/** How many threats the first `count` questions touch together. */
export function reachOf(
  questions: readonly Question[],
  count: number,
): { questions: number; threats: number } {
  const keys = new Set(questions.slice(0, count).flatMap(({ threats }) => threats.map(({ key }) => key)));
  return { questions: count, threats: keys.size };
}

/** What hangs on an answer. That to a general question may open more precise ones instead of deciding. */
export function reachInWords(
  threats: number,
  definition: Pick<FactDefinition, 'general'> | undefined,
): string {
  return t(definition?.general ? 'questions.settles' : 'questions.decides', { count: threats });
}

const keyOf = ({ subject, fact }: Question) => `${subject.id} ${fact}`;

/** How many questions are asked now that were not asked before. */
export function followUps(before: readonly Question[], after: readonly Question[]): number {
  const known = new Set(before.map(keyOf));
  return after.filter((question) => !known.has(keyOf(question))).length;
}

/** What an answer did: threats that came or went, and the questions that it opened. */
export function outcomeInWords(change: number, opened: number): string {
  const outcome = changeInWords(change);
  return opened === 0
    ? t('questions.answered', { change: outcome })
    : t('questions.answeredOpening', {
        change: outcome,
        opened: t('questions.opened', { count: opened }),
      });
}

function changeInWords(change: number): string {
  if (change === 0) return t('questions.noneAdded');
  return change > 0 ? t('questions.added', { count: change }) : t('questions.gone', { count: -change });
}
