import type { Question } from '../../../shared/analysis/analysis';
import type { FactDefinition } from '../../../shared/knowledge/pack';
import { counted } from '../../ui/counted';

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
  return `${definition?.general ? 'opens or settles' : 'decides about'} ${counted(threats, 'threat')}`;
}

const keyOf = ({ subject, fact }: Question) => `${subject.id} ${fact}`;

/** How many questions are asked now that were not asked before. */
export function followUps(before: readonly Question[], after: readonly Question[]): number {
  const known = new Set(before.map(keyOf));
  return after.filter((question) => !known.has(keyOf(question))).length;
}

/** What an answer did: threats that came or went, and the questions that it opened. */
export function outcomeInWords(change: number, opened: number): string {
  const more =
    opened === 0
      ? ''
      : ` ${counted(opened, 'more precise question is', 'more precise questions are')} open now.`;
  return `Answered. ${changeInWords(change)}${more}`;
}

function changeInWords(change: number): string {
  if (change === 0) return 'No threat was added.';
  if (change > 0) return `${counted(change, 'more threat now stands', 'more threats now stand')}.`;
  return `${counted(-change, 'threat is', 'threats are')} gone.`;
}
