import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useDocument } from '../../state/document';
import { replaceFile } from '../saving';
import { editAnyway, mergeFile, rereadFile } from '../watch-file';

const hasFile = () => Boolean(useDocument.getState().document?.file?.handle);
const isHeld = () => useDocument.getState().document?.readOnly?.why === 'held';

/** What puts it right when a model's file was changed, is gone, or is open elsewhere: offered where that is said. */
export const fileTroubleActions: readonly Action[] = [
  {
    id: 'merge-file',
    group: 'file',
    title: () => t('files.merge'),
    words: () => t('synonyms.mergeFile'),
    needs: 'change',
    isPossible: hasFile,
    whyNot: () => t('app.savedHere'),
    run: () => void mergeFile(),
  },
  {
    id: 'edit-anyway',
    group: 'file',
    title: () => t('files.editAnyway'),
    words: () => t('synonyms.editAnyway'),
    needs: 'document',
    isPossible: isHeld,
    isHidden: true,
    run: () => void editAnyway(),
  },
  {
    id: 'reread-file',
    group: 'file',
    title: () => t('files.rereadIt'),
    needs: 'document',
    isPossible: isHeld,
    isHidden: true,
    run: () => void rereadFile(),
  },
  {
    id: 'save-again',
    group: 'file',
    title: () => t('files.saveAgain'),
    needs: 'change',
    isPossible: hasFile,
    isHidden: true,
    run: () => void replaceFile(),
  },
  {
    id: 'replace-file',
    group: 'file',
    title: () => t('files.replace'),
    needs: 'change',
    isPossible: hasFile,
    isHidden: true,
    run: () => void replaceFile(),
  },
];
