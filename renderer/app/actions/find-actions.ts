import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useDialogs } from '../dialogs';

/** Finding what can be done, and what the model has. */
export const findActions: readonly Action[] = [
  {
    id: 'find',
    group: 'go',
    title: () => t('actions.find'),
    words: () => t('synonyms.find'),
    keys: ['mod+f'],
    whileTyping: true,
    needs: 'document',
    run: () => useDialogs.getState().show({ name: 'finder', start: 'everything' }),
  },
  {
    id: 'commands',
    group: 'help',
    title: () => t('actions.commands'),
    words: () => t('synonyms.commands'),
    keys: ['mod+k'],
    whileTyping: true,
    needs: 'nothing',
    run: () => useDialogs.getState().show({ name: 'finder', start: 'commands' }),
  },
];
