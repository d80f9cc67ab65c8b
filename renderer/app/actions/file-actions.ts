import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useView } from '../../state/view';
import { useDialogs } from '../dialogs';
import { closeDocument, newModel, openFile } from '../documents';
import { importManifests } from '../importing';
import { copyPicture } from '../pictures';
import { saveDocument } from '../saving';

async function importing(): Promise<void> {
  const result = await importManifests();
  if (result) useDialogs.getState().show({ name: 'import', result });
}

/** Whole documents: making, opening, saving, writing reports. */
export const fileActions: readonly Action[] = [
  {
    id: 'new',
    group: 'file',
    title: () => t('actions.new'),
    words: () => t('synonyms.new'),
    keys: ['mod+n'],
    whileTyping: true,
    needs: 'nothing',
    run: () => void newModel(),
  },
  {
    id: 'open',
    group: 'file',
    title: () => t('actions.open'),
    words: () => t('synonyms.open'),
    keys: ['mod+o'],
    whileTyping: true,
    needs: 'nothing',
    run: () => void openFile(),
  },
  {
    id: 'import',
    group: 'file',
    title: () => t('actions.import'),
    words: () => t('synonyms.import'),
    keys: ['mod+i'],
    whileTyping: true,
    needs: 'nothing',
    run: () => void importing(),
  },
  {
    id: 'save',
    group: 'file',
    title: () => t('actions.save'),
    words: () => t('synonyms.save'),
    keys: ['mod+s'],
    whileTyping: true,
    needs: 'document',
    run: () => void saveDocument(false),
  },
  {
    id: 'save-as',
    group: 'file',
    title: () => t('actions.saveAs'),
    words: () => t('synonyms.saveAs'),
    keys: ['mod+shift+s'],
    whileTyping: true,
    needs: 'document',
    run: () => void saveDocument(true),
  },
  {
    id: 'revisions',
    group: 'file',
    title: () => t('actions.revisions'),
    words: () => t('synonyms.revisions'),
    keys: ['mod+shift+h'],
    needs: 'document',
    run: () => useDialogs.getState().show({ name: 'revisions' }),
  },
  {
    id: 'picture',
    group: 'file',
    title: () => t('actions.picture'),
    words: () => t('synonyms.picture'),
    keys: ['mod+shift+e'],
    whileTyping: true,
    needs: 'document',
    run: () => useDialogs.getState().show({ name: 'picture' }),
  },
  {
    id: 'copy-picture',
    group: 'file',
    title: () => t('actions.copyPicture'),
    words: () => t('synonyms.copyPicture'),
    keys: ['mod+shift+c'],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => void copyPicture(useView.getState().selection.length > 0 ? 'selection' : 'diagram', 2),
  },
  {
    id: 'welcome',
    group: 'file',
    title: () => t('actions.welcome'),
    words: () => t('synonyms.welcome'),
    needs: 'document',
    run: () => void closeDocument(),
  },
];
