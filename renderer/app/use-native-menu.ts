import { useEffect } from 'react';
import type { MenuItem, MenuSection } from '../../shared/desktop';
import { desktop, onMenuAction } from '../desktop';
import { actionGroups } from '../state/action';
import { useDocument } from '../state/document';
import { useView } from '../state/view';
import { actions, isPossible, perform } from './actions';
import { groupTitles } from './actions/group-titles';

/** Changes are gathered for so long, in milliseconds: typing renames the undo step with every letter. */
const pause = 200;

/** Keeps the application menu of the machine the same as what can be done here. */
export function useNativeMenu(): void {
  useEffect(
    () =>
      onMenuAction((id) => {
        const chosen = actions.find((action) => action.id === id);
        if (chosen) perform(chosen);
      }),
    [],
  );
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sent = '';
    const send = () => {
      timer = undefined;
      const sections = menuSections();
      const text = JSON.stringify(sections);
      if (text === sent) return;
      sent = text;
      void desktop.setMenu(sections);
    };
    const later = () => {
      timer ??= setTimeout(send, pause);
    };
    send();
    const stops = [useDocument.subscribe(later), useView.subscribe(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
}

function menuSections(): MenuSection[] {
  return actionGroups.flatMap((group) => {
    const own = actions.filter((action) => action.group === group && !action.isHidden);
    if (own.length === 0) return [];
    const items = own.map((action): MenuItem => {
      const [keys] = action.keys ?? [];
      return {
        action: action.id,
        title: action.title().slice(0, 300),
        keys: keys === undefined ? null : asAccelerator(keys),
        isPossible: isPossible(action),
        ...(action.role && { role: action.role }),
      };
    });
    return [{ id: group, title: groupTitles[group](), items }];
  });
}

/** Keys as Electron writes them. */
function asAccelerator(keys: string): string {
  if (keys === '+') return 'Plus';
  return keys
    .split('+')
    .map((part) => (part === 'mod' ? 'CmdOrCtrl' : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('+');
}
