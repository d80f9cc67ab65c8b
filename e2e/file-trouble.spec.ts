import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerSave } from './app';
import { violations } from './axe';
import { change, folder, lookAgain, openShop, read, title } from './shop-file';

/** Files that other programs change, remove, hold or fill the disk of while a model is open. */

test('what another program did elsewhere in the file is merged when it is saved, and can be undone', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  change(path, (model) => {
    if (model.elements.web) model.elements.web.name = 'Web front';
  });
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();

  expect(read(path).title).toBe('Corner shop');
  expect(read(path).elements.web?.name).toBe('Web front');
  await expect(page.locator('.react-flow__node', { hasText: 'Web front' })).toBeVisible();
  await page.locator('.react-flow__pane').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node', { hasText: 'Web front' })).toHaveCount(0);
  await app.close();
});

test('what both changed is shown side by side, chosen by keys, and saved', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  change(path, (model) => {
    model.title = 'Market';
    if (model.elements.web) model.elements.web.description = 'Sells';
  });
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'shop.bulkhead.json was changed meanwhile' });
  await expect(dialog.getByRole('group', { name: 'The model Title' })).toContainText('Corner shop');
  await expect(dialog.getByRole('group', { name: 'The model Title' })).toContainText('Market');
  expect(await violations(page)).toEqual([]);
  expect(read(path).title).toBe('Market');
  await expect(dialog.getByRole('button', { name: 'Merge and save' })).toBeDisabled();

  await dialog.getByRole('radio', { name: 'Here' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'In the file' })).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText('Everything is chosen.');
  await dialog.getByRole('button', { name: 'Merge and save' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  await expect(title(page)).toHaveValue('Market');
  expect(read(path).elements.web?.description).toBe('Sells');
  await app.close();
});

test('a changed file is told of when the window is looked at again, even of the same size; nothing is written unless asked', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  change(path, (model) => {
    model.title = 'Chop';
  });
  await lookAgain(page);
  await expect(page.getByRole('alert')).toContainText('shop.bulkhead.json was changed by another program');
  await page.getByRole('alert').getByRole('button', { name: 'Take over the file’s changes…' }).click();
  await expect(title(page)).toHaveValue('Chop');
  await expect(page.getByText('Saved in shop.bulkhead.json')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await app.close();
});

test('a file that is no model any more is never written over without being asked for', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  writeFileSync(path, '{ "half": ');
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('is no model any more');
  expect(readFileSync(path, 'utf8')).toBe('{ "half": ');
  await page.getByRole('alert').getByRole('button', { name: 'Replace the file' }).click();
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Corner shop');
  await app.close();
});

test('a file that is gone is put back or saved elsewhere; so is one whose folder is gone', async () => {
  const place = folder();
  const path = join(place, 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  rmSync(path);
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('shop.bulkhead.json is gone');
  expect(existsSync(path)).toBe(false);
  await page.getByRole('alert').getByRole('button', { name: 'Save it there again' }).click();
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Corner shop');

  rmSync(place, { recursive: true });
  await title(page).fill('Market');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('its folder is gone');
  const elsewhere = join(folder(), 'market.bulkhead.json');
  await answerSave(app, elsewhere);
  await page.getByRole('alert').getByRole('button', { name: 'Save as…' }).click();
  await expect(page.getByText('Saved market.bulkhead.json')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(read(elsewhere).title).toBe('Market');
  await app.close();
});

test('a read-only file and a full or read-only disk keep the file, say why, and offer another place', async () => {
  const place = folder();
  const mounts = (() => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  const path = join(place, 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  const before = readFileSync(path, 'utf8');
  const refused = async (reason: RegExp) => {
    await page.keyboard.press('Control+s');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(reason);
    await expect(alert.getByRole('button', { name: 'Save as…' })).toBeVisible();
    await expect(page.getByText('Kept here; shop.bulkhead.json has the older state')).toBeVisible();
    expect(readFileSync(path, 'utf8')).toBe(before);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
  };
  try {
    await title(page).fill('Corner shop');
    chmodSync(path, 0o444);
    await refused(/the file is read-only/);
    chmodSync(path, 0o644);
    if (mounts) {
      execFileSync('mount', ['-o', 'remount,ro', place]);
      await refused(/the disk is read-only/);
      execFileSync('mount', ['-o', 'remount,rw', place]);
      expect(() => writeFileSync(join(place, 'fills'), Buffer.alloc(100_000))).toThrow('ENOSPC');
      await refused(/the disk is full \(\d+ KB free\)/);
      rmSync(join(place, 'fills'));
    }
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
    expect(read(path).title).toBe('Corner shop');
  } finally {
    await app.close();
    if (mounts) execFileSync('umount', ['-l', place]);
  }
});

test('a report that can’t be written leaves no half file, says why, and the app goes on', async () => {
  const place = folder();
  const path = join(place, 'report.html');
  writeFileSync(path, 'before');
  chmodSync(path, 0o444);
  const { app, page } = await openShop(join(place, 'shop.bulkhead.json'));
  for (const [target, why] of [
    [path, 'the file is read-only'],
    [join(place, 'gone', 'report.html'), 'its folder is gone'],
    ['/dev/full', 'is a folder or a device'],
  ] as const) {
    await answerSave(app, target);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Report as HTML…' }).click();
    await expect(page.getByRole('alert')).toContainText(why);
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  }
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(place).filter((name) => name.startsWith('.bulkhead'))).toEqual([]);
  await app.close();
});
