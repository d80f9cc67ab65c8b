import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';

const card = (page: Page) => page.getByRole('region', { name: 'Tour' });

test('the first model brings a tour of five steps that sees what a person does', async () => {
  const { app, page, userData } = await launchApp({ tour: true });
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await expect(card(page)).toBeHidden();
  await page.keyboard.press('Control+n');
  await expect(card(page)).toContainText('Step 1 of 5');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }

  // It takes no keys: the palette's work as ever.
  await page.keyboard.press('/');
  await page.keyboard.type('container');
  await page.keyboard.press('Enter');
  await page.keyboard.type('web');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Step 2 of 5');
  await expect(page.locator('.react-flow__node:focus')).toContainText('web');

  await page.keyboard.press('/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('database');
  await page.keyboard.press('Enter');
  await page.keyboard.type('orders');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Step 2 of 5');
  // Passed over, by mouse.
  await card(page).getByRole('button', { name: 'Next' }).click();
  await expect(card(page)).toContainText('Step 3 of 5');

  await page.locator('.react-flow__node').filter({ hasText: 'web' }).click();
  await page.getByRole('radiogroup', { name: 'Privileged' }).getByText('Yes').click();
  await expect(card(page)).toContainText('Step 4 of 5');

  await card(page).getByRole('button', { name: 'Show me where' }).click();
  await expect(page.getByRole('listbox', { name: 'Threats' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('mitigated');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(card(page)).toContainText('Step 5 of 5');

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Report' }).click();
  await expect(card(page)).toContainText('That is all of it');
  await card(page).getByRole('button', { name: 'Finish' }).last().click();
  await expect(card(page)).toBeHidden();
  await app.close();

  // Seen once, it comes no more by itself.
  const again = await launchApp({ tour: true, userData });
  await expect(again.page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(card(again.page)).toBeHidden();
  await again.app.close();
});

test('the tour is reached, skipped and called back with keys', async () => {
  const { app, page, userData } = await launchApp({ tour: true });
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  await expect(card(page)).toContainText('Step 1 of 5');
  await page.keyboard.press('Shift+F1');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Step 2 of 5');

  // On the canvas, Escape first takes back the selection, then the tour.
  await page.locator('.react-flow__node[data-id="api"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page)).toContainText('Step 2 of 5');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('first steps');
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toContainText('Step 1 of 5');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator('[data-focus-home]:is(:focus, :focus-within)')).toBeVisible();

  await page.keyboard.press('F1');
  await page.getByRole('dialog').getByRole('button', { name: 'Show the tour' }).click();
  await expect(card(page)).toContainText('Step 1 of 5');
  await app.close();

  const again = await launchApp({ tour: true, userData });
  await expect(again.page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(card(again.page)).toBeHidden();
  await again.app.close();
});
