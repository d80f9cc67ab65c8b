import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the model' });

test('closing right after an edit keeps it, without a question', async () => {
  let { app, page, userData } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  for (const name of ['One', 'Two', 'Three']) {
    await title(page).fill(name);
    await app.close();
    ({ app, page } = await launchApp({ userData }));
    await expect(title(page)).toHaveValue(name);
  }
  await app.close();
});

test('closing while work still goes on keeps all of it, without a question', async () => {
  const { app, page, userData } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await title(page).evaluate((field: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      set?.call(field, `Change ${count}`);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (count === 200) clearInterval(timer);
    }, 10);
  });
  await expect(title(page)).toHaveValue(/^Change/);
  await app.close();
  const again = await launchApp({ userData });
  await expect(title(again.page)).toHaveValue(/^Change \d+$/);
  await again.app.close();
});

test('what the database takes no more stays in memory, on the list, and is asked about before it goes', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await title(page).fill('Only here');
  await page.evaluate(() => {
    const fail = () => {
      throw new DOMException('injected', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
  });
  await title(page).fill('Only in memory');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText('Only in memory', { exact: true })).toBeVisible();
  // Another model is opened: this one is still there.
  await page.getByRole('button', { name: 'Welcome page' }).click();
  await page.getByRole('button', { name: /^Only in memory/ }).click();
  await expect(title(page)).toHaveValue('Only in memory');

  const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  const dialog = page.getByRole('dialog', { name: 'Not everything is kept yet' });
  await expect(dialog).toContainText('Only in memory');
  await expect(dialog.getByRole('button', { name: 'Stay' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await expect(title(page)).toHaveValue('Only in memory');
  await close();
  const closed = app.waitForEvent('close');
  await dialog.getByRole('button', { name: 'Close anyway' }).click();
  await closed;
});
