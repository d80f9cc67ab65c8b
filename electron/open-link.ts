import { type BrowserWindow, dialog, shell } from 'electron';
import { outsideLink } from './security/outside-link';
import { t } from './words';

/**
 * Opens a page in the browser, after a person has seen its address and agreed.
 * @throws when it is no page of the web
 */
export async function openLink(window: BrowserWindow, address: string): Promise<void> {
  const url = outsideLink(address);
  if (url === undefined) throw new Error(t('machine.notOpened'));
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('machine.openLinkAsk'),
    // As it will be opened: letters of other scripts in the host are spelt out in ASCII.
    detail: url.href,
    buttons: [t('machine.openLink'), t('machine.dontOpen')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(url.href); // eng-disable OPEN_EXTERNAL_JS_CHECK: https, and asked for
}
