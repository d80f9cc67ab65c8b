import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { withModelEnding } from './model-name';
import { t } from './words';

/**
 * Asks where a model is to be saved. A name without an ending gets that of models; the dialog asked about what was
 * typed, so whether a file that is there under the longer name may go is asked here.
 * @param choose asks for a path once; undefined: they cancel
 */
export async function askWhereModel(
  window: BrowserWindow,
  choose: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const chosen = await choose();
  // What is there under just that name was chosen, and asked about.
  if (chosen === undefined || existsSync(chosen)) return chosen;
  const path = withModelEnding(chosen);
  if (path === chosen || !existsSync(path)) return path;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('machine.replaceAsk', { name: basename(path) }),
    detail: t('machine.replaceDetail', { folder: dirname(path) }),
    buttons: [t('machine.replace'), t('machine.dontReplace')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? path : askWhereModel(window, choose);
}
