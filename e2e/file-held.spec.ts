import { spawn } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { folder, lookAgain, openShop, read, shop, title } from './shop-file';

/** Files that somebody else has open too. */

test('a file that is open in another Bulkhead can be read, not changed, until it is taken or free', async () => {
  const place = folder();
  const path = join(place, 'shop.bulkhead.json');
  const link = join(place, 'link.bulkhead.json');
  const first = await openShop(path);
  symlinkSync(path, link);
  const second = await openShop(link);
  await expect(second.page.getByRole('alert')).toContainText('link.bulkhead.json is open elsewhere');
  await expect(title(second.page)).toHaveAttribute('readonly');

  await title(first.page).fill('Corner shop');
  await first.page.keyboard.press('Control+s');
  await expect(first.page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  await lookAgain(second.page);
  await second.page.getByRole('alert').getByRole('button', { name: 'Read the file again' }).click();
  await expect(title(second.page)).toHaveValue('Corner shop');

  // Killed, so that its note stays beside the file.
  await first.kill();
  expect(readdirSync(place).some((name) => name.endsWith('.bulkhead-lock'))).toBe(true);
  await lookAgain(second.page);
  await expect(title(second.page)).not.toHaveAttribute('readonly');
  await title(second.page).fill('Market');
  await second.page.keyboard.press('Control+s');
  await expect(second.page.getByText('Saved link.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Market');
  await second.app.close();
  expect(readdirSync(place).sort()).toEqual(['link.bulkhead.json', 'shop.bulkhead.json']);
});

test('both may edit when somebody insists; neither writes over the other', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const first = await openShop(path);
  const second = await openShop(path);
  await second.page.getByRole('alert').getByRole('button', { name: 'Edit anyway' }).click();
  await title(second.page).fill('Market');
  await second.page.keyboard.press('Control+s');
  await expect(second.page.getByText('Saved shop.bulkhead.json')).toBeVisible();

  await title(first.page).fill('Corner shop');
  await first.page.keyboard.press('Control+s');
  await expect(first.page.getByRole('dialog', { name: /was changed meanwhile/ })).toBeVisible();
  expect(read(path).title).toBe('Market');
  await first.app.close();
  await second.app.close();
});

test('a second start hands its file to the window that is open; what wasn’t saved before is kept', async () => {
  const place = folder();
  const path = join(place, 'shop.bulkhead.json');
  const other = join(place, 'other.bulkhead.json');
  writeFileSync(other, JSON.stringify({ ...shop(), title: 'Other' }));
  const { app, page, userData } = await openShop(path);
  await title(page).fill('Corner shop');

  const start = (file: string) =>
    new Promise((ended) => {
      const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '.', file];
      const child = spawn(process.env.BULKHEAD_ELECTRON ?? '', args, {
        env: { ...process.env, BULKHEAD_USER_DATA: userData },
        stdio: 'ignore',
      });
      child.once('exit', ended);
    });
  await start(other);
  await expect(title(page)).toHaveValue('Other');
  expect(app.windows()).toHaveLength(1);

  await start(path);
  await expect(title(page)).toHaveValue('Corner shop');
  await expect(page.getByText('with your changes that aren’t in it yet')).toBeVisible();
  expect(read(path).title).toBe('Shop');
  await app.close();
});
