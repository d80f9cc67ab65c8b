import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const quickAdd = (page: Page) => page.getByRole('dialog').getByRole('combobox');

test('an empty model says in every place what comes next, and leads there', async () => {
  const { app, page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { name: 'Draw what runs where' })).toBeVisible();
  expect(await violations(page), 'diagram').toEqual([]);

  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'No threat stands' })).toBeVisible();
  expect(await violations(page), 'threats').toEqual([]);
  await page.keyboard.press('Control+5');
  await expect(
    page.frameLocator('iframe:not([aria-hidden=true])').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  expect(await violations(page), 'report').toEqual([]);
  await page.getByRole('button', { name: 'Nobody has said what is under review.' }).click();
  await expect(inspector(page).getByRole('textbox', { name: 'What is under review?' })).toBeFocused();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'No open question' })).toBeVisible();
  expect(await violations(page), 'questions').toEqual([]);

  // From there to drawing, by name.
  await page.getByRole('button', { name: 'Draw something' }).click();
  await expect(quickAdd(page)).toBeFocused();
  await page.keyboard.type('container');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Draw what runs where' })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await inspector(page)
    .getByRole('button', { name: /^Answer \d+ questions$/ })
    .click();
  await expect(page.getByRole('heading', { name: /^Questions/ })).toBeVisible();
  await page.keyboard.press('Control+1');
  await inspector(page)
    .getByRole('button', { name: /^All keys and commands/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Everything you can do' })).toBeVisible();
  await page.keyboard.press('Escape');

  // A second diagram has nothing to draw from scratch, but something to show.
  await page.getByRole('button', { name: 'New diagram' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Show things of the model/ }).click();
  const things = page.getByRole('dialog', { name: /^Show on/ });
  await expect(things).toBeVisible();
  // Typed until one thing is left, Enter shows it.
  await page.keyboard.type('conta');
  await expect(things.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(things).toHaveCount(0);
  await expect(page.locator('.react-flow__node').filter({ hasText: /container/i })).toHaveCount(1);
  await app.close();
});
