import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { root } from './programs';

/** Somebody else's Chromium: it knows nothing of Bulkhead. */
export const startViewer = (): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: process.env.BULKHEAD_ELECTRON ?? '',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      join(root, 'e2e/hostile/viewer.cjs'),
    ],
  });

/** A file on the screen, and the errors that its page told. */
export async function view(
  viewer: ElectronApplication,
  file: string,
  { scripts }: { scripts: boolean },
): Promise<{ page: Page; errors: string[] }> {
  const coming = viewer.waitForEvent('window');
  await viewer.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ width: 1280, height: 900, webPreferences: { sandbox: true } });
    void window.loadURL('about:blank');
  });
  const page = await coming;
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) errors.push(`asks for ${request.url()}`);
  });
  if (!scripts) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
  await page.goto(pathToFileURL(file).href);
  return { page, errors };
}
