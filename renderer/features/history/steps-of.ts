import type { History } from '../../../shared/edits/history';
import type { Phrase } from '../../../shared/language/phrase';

/** A state of the model that can be gone to. */
export interface Step {
  /** How many steps are done then; 0: none. */
  done: number;
  /** The step that leads to it; null: there the history begins. */
  label: Phrase | null;
  when: 'past' | 'now' | 'undone';
}

/** Every state that undo and redo lead to, the latest first. */
export function stepsOf({ undo, redo }: Pick<History, 'undo' | 'redo'>): Step[] {
  const labels = [null, ...undo.map(({ label }) => label), ...redo.toReversed().map(({ label }) => label)];
  const now = undo.length;
  return labels
    .map(
      (label, done): Step => ({ done, label, when: done < now ? 'past' : done === now ? 'now' : 'undone' }),
    )
    .reverse();
}
