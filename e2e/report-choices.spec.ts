import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerSave, launchApp } from './app';
import { violations } from './axe';
import { openTemplate } from './web-app-template';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-choices-'));
const said = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the report"]');
const forWhom = (page: Page) => page.getByLabel('Report for');
const fold = (page: Page, name: string) =>
  page.getByRole('complementary').locator('summary').filter({ hasText: name }).first();

async function openReport(page: Page): Promise<void> {
  await openTemplate(page);
  await page.keyboard.press('Control+5');
  await expect(preview(page).getByRole('heading', { level: 1 })).toBeVisible();
}

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('somebody makes a report for the board with the mouse, keeps it with the model and writes it', async () => {
  const { app, page } = await launchApp();
  await openReport(page);
  await forWhom(page).selectOption({ label: 'Executive' });
  await expect(preview(page).getByRole('heading', { level: 2 })).toHaveText([
    'Summary',
    'What changed',
    'Accepted risks',
  ]);

  await fold(page, 'Threats').click();
  await page.getByLabel('Risk', { exact: true }).selectOption({ label: 'High and above' });
  await expect(preview(page).locator('header').getByRole('note')).toContainText(
    /This report shows \d+ of \d+ threats: high and above\./,
  );
  await fold(page, 'Look').click();
  await page.getByLabel('Title', { exact: true }).fill('For the board');
  await page.getByLabel('Confidentiality mark').fill('For the security committee only, '.repeat(5));
  await expect(page.getByLabel('Confidentiality mark')).toHaveAccessibleDescription(
    /^The head of each page has room for “For the security committee only, .*…” only\./,
  );
  await page.getByLabel('Confidentiality mark').fill('Internal');
  await expect(page.getByLabel('Confidentiality mark')).toHaveAccessibleDescription('');
  await expect(preview(page).locator('.about')).toContainText(/Time\d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  await page.locator('input[type=file]').setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  await expect(page.getByRole('complementary').getByRole('alert')).toContainText('choose a PNG or a JPEG');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: pixel });
  await expect(page.getByRole('complementary').getByRole('alert')).toHaveCount(0);
  await expect(preview(page).getByRole('img', { name: 'Logo' })).toBeVisible();
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('For the board');

  await page.getByRole('button', { name: 'Save as…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Auditor');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Choose another name.');
  await page.getByRole('dialog').getByLabel('Name').fill('Board');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(forWhom(page).locator('option:checked')).toHaveText('Board');

  const file = join(folder, 'board.md');
  await answerSave(app, file);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Report as Markdown…' }).click();
  await expect(said(page)).toContainText('board.md', { timeout: 30_000 });
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('# Threat report: For the board');
  expect(written).toContain('**Internal**');
  expect(written).toMatch(/> This report shows \d+ of \d+ threats: high and above\./);
  expect(written.match(/^## .*/gm)).toEqual(['## Summary', '## What changed', '## Accepted risks']);
  await app.close();
});

test('the report speaks another language than the window, and the model keeps it with a preset', async () => {
  const { app, page } = await launchApp();
  await openReport(page);
  await fold(page, 'Look').click();
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Deutsch' });
  await expect(preview(page).locator('html')).toHaveAttribute('lang', 'de');
  await expect(preview(page).getByRole('heading', { name: 'Behandlungsplan' })).toBeVisible();

  await page.getByRole('button', { name: 'Save as…' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Bonn');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await forWhom(page).selectOption({ label: 'Auditor' });
  await expect(preview(page).getByRole('heading', { name: 'Treatment plan' })).toBeVisible();
  await forWhom(page).selectOption({ label: 'Bonn' });
  await expect(preview(page).getByRole('heading', { name: 'Behandlungsplan' })).toBeVisible();

  const file = join(folder, 'bonn.md');
  await answerSave(app, file);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Report as Markdown…' }).click();
  await expect(said(page)).toContainText('bonn.md', { timeout: 30_000 });
  expect(readFileSync(file, 'utf8')).toMatch(/^# Bedrohungsbericht: /);
  await app.close();
});

test('the preview stays where it was read while what is above and below changes', async () => {
  const { app, page } = await launchApp();
  await openReport(page);
  const treatment = preview(page).locator('#treatment');
  await treatment.evaluate((section) => section.scrollIntoView());
  await fold(page, 'Sections').click();
  await page.getByRole('checkbox', { name: 'Method' }).uncheck();
  await expect(preview(page).locator('#method')).toHaveCount(0);
  await expect
    .poll(() => treatment.evaluate((section) => Math.abs(section.getBoundingClientRect().top)))
    .toBeLessThan(4);
  await app.close();
});

test('the same with keys alone: a preset, a section, saved, renamed, undone', async () => {
  const { app, page } = await launchApp();
  await openReport(page);
  await forWhom(page).focus();
  await page.keyboard.type('Arch');
  await expect(forWhom(page).locator('option:checked')).toHaveText('Architect');
  await expect(preview(page).getByRole('heading', { name: 'Glossary' })).toHaveCount(0);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save as…' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(fold(page, 'Sections')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Summary' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(forWhom(page).locator('option:checked')).toHaveText('Architect (changed)');
  await expect(preview(page).getByRole('heading', { name: 'Summary' })).toHaveCount(0);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Save as…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Builders');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(forWhom(page).locator('option:checked')).toHaveText('Builders');
  await expect(page.getByRole('button', { name: 'Save as…' })).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Rename…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Makers');
  await page.keyboard.press('Enter');
  await expect(forWhom(page).locator('option:checked')).toHaveText('Makers');
  await page.keyboard.press('Control+z');
  await expect(forWhom(page).locator('option:checked')).toHaveText('Builders');
  await app.close();
});

test('axe finds nothing wrong with the choices, in light and dark', async () => {
  const { app, page } = await launchApp();
  await openReport(page);
  for (const name of ['Sections', 'Threats', 'Benchmarks', 'Look']) await fold(page, name).click();
  await page.getByLabel('Confidentiality mark').fill('Internal');
  await expect(preview(page).getByText('Internal', { exact: true })).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
  await app.close();
});

/** Pages that are printed from now on never come to an end, as very long ones seem to. */
const printForEver = (app: ElectronApplication) =>
  app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => new Promise(() => {});
    });
  });

test('what takes long is cancelled for good: nothing is written, and the next report can be', async () => {
  const { app, page } = await launchApp();
  await openReport(page);
  await printForEver(app);
  for (const [entry, name] of [
    ['Report as PDF…', 'never.pdf'],
    ['Everything as an archive…', 'never.zip'],
  ] as const) {
    await answerSave(app, join(folder, name));
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    if (name.endsWith('zip')) await expect(page.getByText(/Writing \d+ of \d+ …/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel writing' }).click();
    await expect(said(page)).toHaveText('Cancelled: nothing was written.');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    expect(existsSync(join(folder, name))).toBe(false);
  }
  expect(
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    'no page is left behind',
  ).toBe(1);

  await answerSave(app, join(folder, 'then.html'));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Report as HTML…' }).click();
  await expect(said(page)).toContainText('then.html', { timeout: 30_000 });
  await app.close();
});
