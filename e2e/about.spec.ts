import { expect, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';

test('the About page tells whose work is in the app, under which licence, and opens pages only after asking', async () => {
  const { app, page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('About Bulkhead');
  await page.getByRole('option', { name: /About Bulkhead/ }).click();
  const about = page.getByRole('dialog', { name: /^Bulkhead \d/ });
  await expect(about.getByText('containers@')).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
  const work = about.getByRole('group').filter({ hasText: 'dexie-react-hooks' });
  await expect(work).toContainText('Apache-2.0');
  await work.locator('summary').click();
  await expect(work).toContainText('TERMS AND CONDITIONS');

  const asked = () => app.evaluate(() => (globalThis as { asked?: string }).asked);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (async (_window: unknown, { detail }: { detail: string }) => {
      Object.assign(globalThis, { asked: detail });
      return { response: 1, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  });
  await about
    .getByRole('button', { name: /^CIS Docker Benchmark/ })
    .first()
    .click();
  await expect.poll(asked).toMatch(/^https:\/\//);
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await app.close();
});
