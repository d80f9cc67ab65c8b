import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Revisions' });
const list = (page: Page) => dialog(page).getByRole('listbox', { name: 'Revisions' });
const said = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await expect(node(page, 'api')).toBeVisible();
}

test('a reviewer keeps a milestone, sees what changed since, and goes back to it, with the mouse', async () => {
  const { app, page, userData } = await launchApp();
  await openTemplate(page);
  await page.getByRole('button', { name: /See earlier revisions/ }).click();
  await expect(dialog(page)).toContainText('No revision yet');
  await dialog(page).getByRole('textbox', { name: 'Name of the milestone' }).fill('Review of 3 March');
  await dialog(page).getByRole('button', { name: 'Keep a milestone' }).click();
  await expect(list(page).getByRole('option')).toHaveText([/^Review of 3 March/]);
  await expect(dialog(page)).toContainText('Nothing is otherwise.');
  await page.keyboard.press('Escape');

  await node(page, 'api').click();
  await page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('radiogroup', { name: 'Privileged' })
    .getByText('Yes', { exact: true })
    .click();
  await node(page, 'orders').click();
  await page.keyboard.press('Delete');
  await expect(node(page, 'orders')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Title of the model' }).fill('Web application 2');
  await app.close();

  // After a restart there is the session too.
  const again = await launchApp({ userData });
  await expect(node(again.page, 'api')).toBeVisible();
  await again.page.keyboard.press('Control+Shift+H');
  await expect(list(again.page).getByRole('option')).toHaveCount(2);
  await list(again.page)
    .getByRole('option', { name: /Review of 3 March/ })
    .click();
  await expect(dialog(again.page).getByRole('heading', { name: /^The system/ })).toBeVisible();
  await expect(dialog(again.page)).toContainText(/Title: Kubernetes web application.* → Web application 2/);
  await expect(dialog(again.page)).toContainText('Privileged: no → yes');
  await expect(dialog(again.page).getByRole('heading', { name: /^New threats/ })).toBeVisible();
  await expect(dialog(again.page)).toContainText('Orders volume');
  for (const theme of ['light', 'dark']) {
    await again.page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(again.page), theme).toEqual([]);
  }
  await dialog(again.page).getByRole('button', { name: 'Restore' }).click();
  await expect(dialog(again.page)).toHaveCount(0);
  await expect(said(again.page)).toContainText('again as in “Review of 3 March”');
  await expect(node(again.page, 'orders')).toBeVisible();
  await again.page.getByRole('button', { name: 'Undo' }).click();
  await expect(node(again.page, 'orders')).toHaveCount(0);
  // Nothing was overwritten: milestone, the session before it was restored, and the restored state.
  await again.page.keyboard.press('Control+Shift+H');
  await expect(list(again.page).getByRole('option')).toHaveCount(3);
  await again.app.close();
});

test('the same with keys alone, and a copy beside', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+Shift+H');
  await expect(dialog(page).getByRole('textbox', { name: 'Name of the milestone' })).toBeFocused();
  await page.keyboard.type('Before');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('option')).toHaveText([/^Before/]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Orders volume');
  await page.keyboard.press('Enter');
  await expect(node(page, 'orders')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(node(page, 'orders')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+H');
  const copy = dialog(page).getByRole('button', { name: 'Open as a copy' });
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await copy.and(page.locator(':focus')).count()) > 0) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(node(page, 'orders')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await app.close();
});
