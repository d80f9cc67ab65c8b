import { type ElectronApplication, expect, test } from '@playwright/test';
import { launchApp } from './app';
import { titlesKept } from './shop-file';

/** Playwright gives a page up when it crashes; what the window shows then is asked by way of the main process. */
const shown = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return '';
    const words = contents.executeJavaScript(
      `document.body.innerText + ' ' + (document.querySelector('header input')?.value ?? '')`,
    );
    // One that crashes meanwhile never answers.
    return Promise.race([words, new Promise((resolve) => setTimeout(resolve, 1000, ''))]);
  });
const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );

test('a page that goes away comes back with what was done; the second time without the model', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await page.getByRole('textbox', { name: 'Title of the model' }).fill('Web shop');
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesKept(page)).toContain('Web shop');

  await crash(app);
  await expect.poll(() => shown(app)).toContain('The window stopped and was opened again.');
  await expect.poll(() => shown(app)).toContain('Web shop');
  await expect.poll(() => shown(app)).toContain('Stencils');

  await crash(app);
  await expect.poll(() => shown(app)).toContain('The window stopped twice in a row.');
  await expect.poll(() => shown(app)).toContain('New model');
  expect(await shown(app)).toContain('Web shop');
  await app.close();
});
