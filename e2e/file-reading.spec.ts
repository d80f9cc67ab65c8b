import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerOpen, answerSave, launchApp } from './app';
import { folder, openShop, read, shop, title, titlesKept } from './shop-file';

/** Files that are opened, whatever is in them and whatever they are called. */

test('a file of a newer version is shown, and never saved over', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const text = JSON.stringify({ ...shop(), version: 99, tomorrow: { field: [1] } });
  writeFileSync(path, text);
  const { app, page } = await openShop(path);
  await expect(page.getByText('Read only: of a newer version')).toBeVisible();
  for (const keys of ['Control+s', 'Control+Shift+s']) {
    await answerSave(app, path);
    await page.keyboard.press(keys);
    await expect(page.getByRole('alert')).toContainText('Nothing was saved');
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
  await app.close();
});

test('the clock may go back: what is saved later still counts', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page, userData } = await openShop(path);
  await page.clock.install({ time: new Date('2001-01-01') });
  await title(page).fill('Corner shop');
  await page.clock.runFor(1000);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Corner shop');
  await title(page).fill('Market');
  await page.clock.runFor(1000);
  await app.close();
  const again = await launchApp({ userData });
  await expect(title(again.page)).toHaveValue('Market');
  await again.app.close();
});

test('a file that it is started with is open, and loading the page again keeps what was done to it', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  writeFileSync(path, JSON.stringify(shop()));
  const { app, page } = await launchApp({ open: path });
  await expect(title(page)).toHaveValue('Shop');
  await expect(page.getByText('Saved in shop.bulkhead.json')).toBeVisible();
  await title(page).fill('Corner shop');
  await expect.poll(() => titlesKept(page)).toEqual(['Corner shop']);
  await page.reload();
  await expect(title(page)).toHaveValue('Corner shop');
  await app.close();
});

test('a damaged file shows what was kept of it, with where it is damaged, and stays as it is', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  await page.getByRole('button', { name: 'Welcome page' }).click();
  const whole = readFileSync(path);
  for (const end of [0, 1, Math.floor(whole.length / 2), whole.length - 2]) {
    const cut = whole.subarray(0, end);
    writeFileSync(path, cut);
    await page.getByRole('button', { name: 'Open a file…' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Shown is what Bulkhead kept of it.');
    await expect(title(page)).toHaveValue('Corner shop');
    expect(readFileSync(path)).toEqual(cut);
    await page.getByRole('button', { name: 'Welcome page' }).click();
  }
  await app.close();
});

test('names in any script and long paths are saved and opened again', async () => {
  const deep = join(folder(), 'ein-sehr-langer-Ordner'.repeat(8), '店'.repeat(60));
  mkdirSync(deep, { recursive: true });
  const path = join(deep, 'Läden 商店 🛒 %41 #1.bulkhead.json');
  expect(path.length).toBeGreaterThan(260);
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await title(page).fill('Läden');
  await answerSave(app, path);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved Läden 商店 🛒 %41 #1.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Läden');
  await answerSave(app, join(deep, `${'n'.repeat(300)}.bulkhead.json`));
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByRole('alert')).toContainText('name is too long');
  await page.getByRole('button', { name: 'Welcome page' }).click();
  await answerOpen(app, path);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(title(page)).toHaveValue('Läden');
  await app.close();
});
