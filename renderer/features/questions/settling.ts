import type { Question } from '../../../shared/analysis/analysis';

/** How many threats the first `count` questions touch together. */
export function settledBy(
  questions: readonly Question[],
  count: number,
): { questions: number; threats: number } {
  const keys = new Set(questions.slice(0, count).flatMap(({ threats }) => threats.map(({ key }) => key)));
  return { questions: count, threats: keys.size };
}
