import type { Speaker } from '../../language/speak';

/** How much is otherwise, of each kind. */
export interface Totals {
  system: number;
  new: number;
  gone: number;
  changed: number;
  /** Of the model itself: its title, its people, its approvals. */
  model: number;
  questions: { new: number; gone: number };
  assumptions: number;
}

const isNone = ({ system, new: came, gone, changed, model, questions, assumptions }: Totals): boolean =>
  system + came + gone + changed + model + questions.new + questions.gone + assumptions === 0;

/**
 * `3 changes of the system, 2 new threats, 0 threats gone, 1 changed threat, 2 new questions`: system and threats
 * always, the others where there are any; undefined where nothing is otherwise.
 */
export function totalsInWords(totals: Totals, say: Speaker): string | undefined {
  if (isNone(totals)) return undefined;
  const { questions } = totals;
  const beside = [
    ['differences.totalModel', totals.model],
    ['differences.totalQuestionsNew', questions.new],
    ['differences.totalQuestionsGone', questions.gone],
    ['differences.totalAssumptions', totals.assumptions],
  ] as const;
  return [
    say('differences.totalSystem', { count: totals.system }),
    say('differences.totalNew', { count: totals.new }),
    say('differences.totalGone', { count: totals.gone }),
    say('differences.totalChanged', { count: totals.changed }),
    ...beside.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count })),
  ].join(', ');
}
