import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';

const finder = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const options = (page: Page) => finder(page).getByRole('option');

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
}

test('commands, by keyboard: found by another word, done where they belong, the last first', async () => {
  const { app, page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();

  // Before a model is open, what needs one says so and does nothing.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('write disk');
  await expect(options(page).first()).toContainText('Save');
  await expect(options(page).first()).toContainText('No model is open.');
  await page.keyboard.press('Enter');
  await expect(finder(page).getByRole('alert')).toHaveText('Save: No model is open.');
  await page.keyboard.press('Escape');
  await expect(finder(page)).toBeHidden();

  await openTemplate(page);
  await page.locator('.react-flow__node[data-id="api"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('call');
  await expect(options(page).first()).toContainText('Rename');
  await expect(options(page).first()).toContainText('F2');
  await page.keyboard.press('Enter');
  // The name can be typed at once.
  await expect(page.getByRole('textbox', { name: 'Name of api' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node[data-id="api"]')).toBeFocused();

  // From another place, an action of the diagram leads there.
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('region', { name: 'Threats', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(finder(page).getByRole('group', { name: 'Recent' }).getByRole('option').first()).toContainText(
    'Rename',
  );
  await page.keyboard.type('search stencils');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeFocused();

  // Nothing chosen: the focus is where it was.
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeFocused();
  await app.close();
});

test('everything of a model, by keyboard: found as it is called, shown where it is', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('postgr');
  await expect(options(page).first()).toContainText('postgres');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node[data-id="postgres"]')).toBeFocused();
  await expect(
    page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Name' }),
  ).toHaveValue('postgres');

  // A threat's page, from anywhere.
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('any pod');
  const threat = options(page).filter({ hasText: ', Threats' }).first();
  const title = await threat.locator('bdi').first().innerText();
  while ((await threat.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Threats' })).toBeFocused();

  // A control by its id, as people say it: that of the platform that is drawn.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('CIS 5.2.2');
  await expect(options(page).first()).toContainText('CIS Kubernetes Benchmark');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^5\.2\.2 / })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the threat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  // A sign leads over to the commands, Backspace back.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('>dark');
  await expect(finder(page).getByRole('tab', { name: 'Commands' })).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toContainText('Light or dark');
  for (const _ of 'dark') await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(finder(page).getByRole('tab', { name: 'Everything' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.type('no such thing anywhere');
  await expect(finder(page)).toContainText('Nothing has all these words.');
  await app.close();
});

test('everything of a model, by mouse: sorts, more of one, a question in the middle of the list', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('does');
  await options(page)
    .filter({ hasText: /^Show \d+ more: Questions/ })
    .click();
  const questions = options(page).filter({ hasText: ', Questions' });
  await expect.poll(() => questions.count()).toBeGreaterThan(6);
  const last = questions.nth(6);
  const asked = await last.locator('bdi').first().innerText();
  await last.click();
  await expect(finder(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Questions/ })).toBeVisible();
  await expect(page.locator('li:focus-within')).toContainText(asked);
  await app.close();
});
