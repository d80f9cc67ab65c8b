import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { compareWithFile } from '../compare-file';
import { useDialogs } from '../dialogs';

/** What a review ends with: what changed, and who approves it. */
export const reviewActions: readonly Action[] = [
  {
    id: 'compare-file',
    group: 'file',
    title: () => t('actions.compareFile'),
    words: () => t('synonyms.compareFile'),
    needs: 'document',
    run: () => void compareWithFile(),
  },
  {
    id: 'sign-off',
    group: 'file',
    title: () => t('actions.signOff'),
    words: () => t('synonyms.signOff'),
    needs: 'document',
    run: () => useDialogs.getState().show({ name: 'signOff' }),
  },
];
