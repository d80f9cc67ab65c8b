import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useDialogs } from '../dialogs';

/** Help with all the rest. */
export const helpActions: readonly Action[] = [
  {
    id: 'help',
    group: 'help',
    title: () => t('actions.help'),
    words: () => t('synonyms.help'),
    keys: ['f1', '?'],
    needs: 'nothing',
    run: () => useDialogs.getState().show({ name: 'help' }),
  },
];
