import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, answerSave, launchApp } from './app';
import { violations } from './axe';
import { shop } from './shop-file';

const models = (page: Page, shelf = 'At hand') =>
  page.getByRole('list', { name: shelf }).getByRole('listitem');
const model = (page: Page, name: RegExp) => page.getByRole('button', { name });
const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the model' });
const said = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const home = (page: Page) => page.getByRole('button', { name: 'Welcome page' }).click();

async function make(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New model' }).click();
  await title(page).fill(name);
  await home(page);
  await expect(model(page, new RegExp(`^${name}`))).toBeVisible();
}

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

const shelf = (page: Page, name: string) => page.getByText(new RegExp(`^${name} \\(`)).click();

test('models are found, tagged, copied, archived, thrown away and taken back, with the mouse', async () => {
  const { app, page, userData } = await launchApp();
  await make(page, 'Web shop');
  await make(page, 'Till');
  await choose(page, 'Web shop', 'Tags…');
  await page.getByRole('textbox', { name: 'Tags, between commas' }).fill('retail, eu');
  await page.getByRole('button', { name: 'Set tags' }).click();
  await expect(models(page).filter({ hasText: 'Web shop' })).toContainText('retail');
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('retail');
  await expect(models(page)).toHaveText([/Web shop/]);
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('');
  await page.getByRole('searchbox', { name: 'Search models' }).fill('til');
  await expect(models(page)).toHaveText([/Till/]);
  await page.getByRole('searchbox', { name: 'Search models' }).fill('');

  // A copy is a model of its own.
  await choose(page, 'Till', 'Duplicate');
  await model(page, /^Till \(copy\)/).click();
  await title(page).fill('Till 2');
  await home(page);
  await expect(models(page)).toHaveText([/^Till 2/, /^Till/, /^Web shop/]);

  await choose(page, 'Till 2', 'Archive');
  await expect(models(page)).toHaveCount(2);
  await shelf(page, 'Archived');
  await choose(page, 'Till 2', 'Take out of the archive');
  await shelf(page, 'At hand');
  await choose(page, 'Web shop', 'Move to the trash');
  await expect(said(page)).toContainText('30 days');
  await shelf(page, 'Trash');
  await expect(models(page, 'Trash')).toContainText(['gone in 30 days']);
  await choose(page, 'Web shop', 'Take back');
  await shelf(page, 'At hand');
  await choose(page, 'Till 2', 'Move to the trash');
  await shelf(page, 'Trash');
  await choose(page, 'Till 2', 'Delete for good');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await app.close();

  const again = await launchApp({ userData });
  await expect(models(again.page)).toHaveText([/^Till/, /^Web shop/]);
  await expect(models(again.page).last()).toContainText('retail');
  await again.app.close();
});

test('a model that was only looked at is open again after a kill, and one that was left is not', async () => {
  const first = await launchApp();
  await make(first.page, 'Web shop');
  await make(first.page, 'Till');
  await model(first.page, /^Web shop/).click();
  await expect(title(first.page)).toHaveValue('Web shop');
  await first.kill();

  const second = await launchApp({ userData: first.userData });
  await expect(title(second.page)).toHaveValue('Web shop');
  await home(second.page);
  await model(second.page, /^Till/).click();
  await expect(title(second.page)).toHaveValue('Till');
  await home(second.page);
  await expect(models(second.page)).toHaveCount(2);
  await second.kill();

  const third = await launchApp({ userData: first.userData });
  await expect(models(third.page)).toHaveCount(2);
  await third.app.close();
});

test('more tags than a model may have, and one that is too long, stay to be mended', async () => {
  const { app, page } = await launchApp();
  await make(page, 'Web shop');
  await choose(page, 'Web shop', 'Tags…');
  const field = page.getByRole('textbox', { name: 'Tags, between commas' });
  const many = Array.from({ length: 21 }, (_, index) => `t${index}`);
  await field.fill(many.join(', '));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('These are 21 tags; a model has at most 20.');
  await expect(field).toHaveAccessibleDescription(/21 tags/);
  expect(await violations(page)).toEqual([]);
  await field.fill(`ok, ${'x'.repeat(61)}`);
  await expect(page.getByRole('alert')).toContainText('longer than 60 letters');
  await field.fill(many.slice(1).join(', '));
  await page.getByRole('button', { name: 'Set tags' }).click();
  await expect(models(page)).toContainText([/t1.*t20/]);
  await app.close();
});

test('a model whose title shows nothing has a name all the same, and the field gives back the last one', async () => {
  const { app, page } = await launchApp();
  await make(page, 'Web shop');
  await model(page, /^Web shop/).click();
  for (const nothing of ['   ', '', '\u3164']) {
    await title(page).fill(nothing);
    await expect(title(page)).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Tab');
    await expect(title(page)).toHaveValue('Web shop');
    await expect(said(page)).toContainText('A model needs a title');
  }
  await expect(title(page)).toHaveAttribute('aria-invalid', 'false');
  // Killed in the midst of it, or out of a file: what shows nothing is called something.
  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-library-')), 'blank.bulkhead.json');
  writeFileSync(file, JSON.stringify({ ...shop(), title: ' \u200b ' }));
  await home(page);
  await answerOpen(app, file);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(page.getByText('Saved in blank.bulkhead.json')).toBeVisible();
  await home(page);
  await expect(model(page, /^Untitled model/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'More about Untitled model' })).toBeVisible();
  await app.close();
});

test('everything goes out as one archive and comes in elsewhere, and a hostile one is refused', async () => {
  const first = await launchApp();
  await make(first.page, 'Web shop');
  await make(first.page, 'Till');
  await choose(first.page, 'Till', 'Archive');
  const archive = join(mkdtempSync(join(tmpdir(), 'bulkhead-library-')), 'all.zip');
  await answerSave(first.app, archive);
  await first.page.getByRole('button', { name: 'Export everything…' }).click();
  await expect(said(first.page)).toContainText('all.zip');
  expect(existsSync(archive)).toBe(true);
  await first.app.close();

  const { app, page } = await launchApp();
  const give = (file: string) => page.locator('input[type=file]').setInputFiles(file);
  await give(archive);
  await expect(said(page)).toContainText('2 models came in, 0 were here already');
  await expect(models(page)).toHaveText([/^Web shop/]);
  await shelf(page, 'Archived');
  await expect(models(page, 'Archived')).toHaveText([/^Till/]);
  await give(archive);
  await expect(said(page)).toContainText('0 models came in, 2 were here already');
  const bad = join(mkdtempSync(join(tmpdir(), 'bulkhead-library-')), 'bad.zip');
  writeFileSync(bad, 'no archive');
  await give(bad);
  await expect(page.getByRole('alert')).toContainText('bad.zip is no archive of Bulkhead models');
  await app.close();
});

test('all of the library is in reach of keys, and axe finds nothing', async () => {
  const { app, page } = await launchApp();
  await make(page, 'Web shop');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
  await page.getByRole('button', { name: 'More about Web shop' }).focus();
  await page.keyboard.press('Enter');
  for (const entry of ['Open', 'Duplicate', 'Tags…']) {
    await expect(page.getByRole('menuitem', { name: entry })).toBeFocused();
    if (entry !== 'Tags…') await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Tags, between commas' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('one, two');
  await page.keyboard.press('Enter');
  await expect(models(page)).toContainText(['two']);
  await page.getByRole('radio', { name: 'At hand (1)' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.close();
});

test('space that runs out is said before it hurts, with a way out, and once', async () => {
  const { app, page } = await launchApp();
  await make(page, 'Web shop');
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 850_000_000, quota: 1_000_000_000 });
  });
  await page.reload();
  const warning = page.getByRole('alert').filter({ hasText: 'nearly full' });
  await expect(warning).toHaveCount(1);
  await expect(warning).toContainText('850');

  await app.close();
});
