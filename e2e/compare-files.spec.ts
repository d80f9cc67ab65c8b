import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, answerSave, launchApp } from './app';
import { violations } from './axe';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Compared with/ });
const differences = (page: Page) => dialog(page).getByRole('region', { name: 'Differences' });
const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
const template = join(import.meta.dirname, '../templates/kubernetes-web-app.bulkhead.json');

/** The template as somebody else has it, with a privileged container. */
function othersFile(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-compare-'));
  const model = JSON.parse(readFileSync(template, 'utf8'));
  model.elements.api.facts.privileged = { value: 'yes', source: { by: 'person' } };
  const file = join(folder, 'theirs.bulkhead.json');
  writeFileSync(file, JSON.stringify(model));
  return { folder, file };
}

test('an architect sees what another file has otherwise, and saves it, with the mouse', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await expect(node(page, 'api')).toBeVisible();
  const { folder, file } = othersFile();
  await answerOpen(app, file);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('compare with a file');
  await page.getByRole('option', { name: /Compare with a file/ }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(differences(page)).toContainText('Privileged: yes → no');
  await expect(differences(page).getByRole('heading', { name: /^Threats that are gone/ })).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
  await dialog(page).getByRole('combobox', { name: 'What changed' }).selectOption({ index: 1 });
  await expect(differences(page)).toContainText('Privileged: no → yes');
  await expect(differences(page).getByRole('heading', { name: /^New threats/ })).toBeVisible();
  for (const [title, name, begins] of [
    ['as Markdown', 'd.md', '# Differences'],
    ['as HTML', 'd.html', '<!doctype html>'],
    ['as JSON', 'd.json', '{'],
  ] as const) {
    await answerSave(app, join(folder, name));
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await page.getByRole('menuitem', { name: title }).click();
    await expect(page.getByRole('contentinfo').getByRole('status')).toContainText(name);
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text.startsWith(begins)).toBe(true);
    expect(text).toContain('takes over its host');
  }
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toHaveCount(0);
  // The open model is still the one that was open.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await app.close();
});

test('with keys alone; a file that is no model is told, and nothing else happens', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await expect(node(page, 'api')).toBeVisible();
  const { folder, file } = othersFile();
  const broken = join(folder, 'broken.bulkhead.json');
  writeFileSync(broken, '{"version": 1}');
  const compare = async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('compare with a file');
    await expect(page.getByRole('option', { name: /Compare with a file/ })).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await answerOpen(app, broken);
  await compare();
  await expect(page.getByRole('alert')).toContainText('broken.bulkhead.json');
  await expect(dialog(page)).toHaveCount(0);
  await answerOpen(app, file);
  await compare();
  await expect(dialog(page).getByRole('combobox', { name: 'What changed' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(differences(page)).toContainText('Privileged: no → yes');
  await answerSave(app, join(folder, 'keys.md'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('keys.md');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await app.close();
});
