import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { cancelWork, useWork } from '../../state/work';

/** What can be done while something is being written. */
export const writingActions: readonly Action[] = [
  {
    id: 'cancel-writing',
    group: 'file',
    title: () => t('documents.cancelWork'),
    words: () => t('synonyms.cancelWork'),
    needs: 'nothing',
    isPossible: () => useWork.getState().work !== null,
    whyNot: () => t('documents.nothingToCancel'),
    run: cancelWork,
  },
];
