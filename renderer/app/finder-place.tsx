import { useState } from 'react';
import type { Command } from '../features/commands/command';
import { Finder, type Finding } from '../features/commands/finder';
import { useDocument } from '../state/document';
import { actionOf, actions, perform, whyNot } from './actions';
import { groupTitles } from './actions/group-titles';
import { goTo } from './go-to';
import { noteAction, recentActions } from './recent-actions';

/** Every action as the palette shows it, as things are now. The palette itself is none. */
const commandsNow = (): Command[] =>
  actions
    .filter(({ id, isHidden }) => !isHidden && id !== 'commands')
    .map((action) => ({
      id: action.id,
      title: action.title(),
      group: groupTitles[action.group](),
      words: action.words?.() ?? '',
      keys: action.keys ?? [],
      whyNot: whyNot(action),
    }));

/** The command palette and the search, fed with what this window can do. */
export function FinderPlace({ start, onClose }: { start: Finding; onClose: () => void }) {
  // Asked while what is chosen still has the focus; the dialog takes it.
  const [commands] = useState(commandsNow);
  const [recent] = useState(recentActions);
  const hasModel = useDocument((state) => state.document !== null);
  return (
    <Finder
      commands={commands}
      recent={recent}
      start={start}
      hasModel={hasModel}
      keysOf={{ commands: 'mod+k', everything: 'mod+f' }}
      onCommand={(id) => {
        noteAction(id);
        perform(actionOf(id));
      }}
      onGo={goTo}
      onClose={onClose}
    />
  );
}
