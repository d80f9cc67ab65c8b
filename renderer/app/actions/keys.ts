import type { Action } from '../../state/action';
import { useView } from '../../state/view';
import { isTextField } from '../../ui/text-field';
import { actions, isPossible, perform } from './index';
import { matchesKeys } from './match-keys';

/** What takes all keys while it is there. */
const over = '[role=dialog], [role=alertdialog], [role=menu]';

const hasModifier = (keys: string) => keys.startsWith('mod+') || /^f\d+$/.test(keys);

const isSelect = (target: EventTarget | null) => target instanceof HTMLSelectElement;

function canBePressed(action: Action, keys: string, event: KeyboardEvent): boolean {
  // F1 types nothing, wherever one is; in a list of choices nothing is typed with Ctrl.
  const isTyping = isTextField(event.target) && !(hasModifier(keys) && isSelect(event.target));
  if (isTyping && !action.whileTyping && keys !== 'f1') return false;
  if (action.onlyIn !== undefined && action.onlyIn !== useView.getState().view) return false;
  // A single key has a meaning of its own in a list of choices.
  const target = event.target as HTMLElement;
  return hasModifier(keys) || target.closest('select, [role=listbox]') === null;
}

/** Does what the keys of an action ask for. Returns whether there was one. */
export function performByKeys(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector(over)) return false;
  for (const action of actions)
    for (const keys of action.keys ?? []) {
      if (action.role || !matchesKeys(event, keys) || !canBePressed(action, keys, event)) continue;
      if (!isPossible(action)) continue;
      event.preventDefault();
      // A key held down deletes once: what gets the focus next wasn't meant.
      if (!event.repeat || action.id !== 'delete') perform(action);
      return true;
    }
  return false;
}

/** Whether these keys belong to an action, possible now or not: they don't begin to type a name. */
export const isActionKey = (event: KeyboardEvent): boolean =>
  actions.some((action) => action.keys?.some((keys) => matchesKeys(event, keys)));
