import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Sign-off' });
const form = (page: Page) => dialog(page).getByRole('form', { name: 'Approve this revision' });
const approvals = (page: Page) => dialog(page).getByRole('list', { name: 'Approvals' }).getByRole('listitem');
const people = (page: Page) => dialog(page).getByRole('list', { name: 'People in the report' });
const said = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
const report = (page: Page) => page.frameLocator('iframe:not([aria-hidden=true])');

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await expect(node(page, 'api')).toBeVisible();
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await expect
    .poll(async () => {
      if ((await target.and(page.locator(':focus')).count()) > 0) return true;
      await page.keyboard.press('Tab');
      return false;
    })
    .toBe(true);
}

test('a reviewer approves what the model is, and a later change shows it as of an older revision', async () => {
  const { app, page, userData } = await launchApp();
  await openTemplate(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Report' }).click();
  await expect(page.getByRole('complementary')).toContainText('Nobody has approved this model yet.');
  await page.getByRole('button', { name: 'Sign off…' }).click();
  await expect(dialog(page)).toContainText('Nobody is named.');
  const naming = dialog(page).getByRole('form', { name: 'People in the report' });
  await naming.getByRole('textbox', { name: 'Name' }).fill('Jonas Ek');
  await naming.getByRole('combobox', { name: 'Part' }).selectOption('Approver');
  await naming.getByRole('button', { name: 'Name in the report' }).click();
  await expect(people(page)).toContainText('Jonas Ek · Approver');
  await form(page).getByRole('textbox', { name: 'Name' }).fill('Mara Stone');
  await form(page).getByRole('textbox', { name: 'Role' }).fill('Security architect');
  await form(page).getByRole('textbox', { name: 'Note' }).fill('Without the payment service.');
  await form(page).getByRole('button', { name: 'Approve' }).click();
  await expect(approvals(page)).toHaveCount(1);
  await expect(approvals(page)).toContainText('Mara Stone, Security architect');
  await expect(approvals(page)).toContainText('For the model as it is now');
  await expect(said(page)).toHaveText(/Approved as Mara Stone\. The milestone .* is kept/);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(report(page).getByRole('table', { name: /^Sign-off/ })).toContainText('Mara Stone');
  await expect(report(page).getByRole('table', { name: /^Sign-off/ })).toContainText('Jonas Ek');

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Diagram' }).click();
  await node(page, 'orders').click();
  await page.keyboard.press('Delete');
  await expect(node(page, 'orders')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Report' }).click();
  await expect(page.getByRole('complementary')).toContainText('For an older revision');
  await expect(report(page).locator('.cover')).toContainText(
    /for an older revision.*changed since: 2 changes of the system/,
  );
  await page.getByRole('button', { name: 'Sign off…' }).click();
  await approvals(page).getByRole('button', { name: 'What changed since' }).click();
  const revisions = page.getByRole('dialog', { name: 'Revisions' });
  await expect(revisions.getByRole('heading', { name: 'Approved by Mara Stone' })).toBeVisible();
  await expect(revisions).toContainText('Orders volume');
  await revisions.getByRole('button', { name: 'Restore' }).click();
  await expect(revisions).toHaveCount(0);
  await expect(page.getByRole('complementary')).toContainText('For the model as it is now');
  await app.close();

  // It is part of the model: there after a restart, and undone like any other step.
  const again = await launchApp({ userData });
  await again.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Report' }).click();
  await again.page.getByRole('button', { name: 'Sign off…' }).click();
  await approvals(again.page).getByRole('button', { name: 'Withdraw the approval of Mara Stone' }).click();
  await expect(dialog(again.page)).toContainText('Nobody has approved this model yet.');
  await again.page.keyboard.press('Escape');
  await again.page.getByRole('button', { name: 'Undo' }).click();
  await expect(again.page.getByRole('complementary')).toContainText('Mara Stone');
  await again.app.close();
});

test('the same with keys alone, from the command palette', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('approve');
  await expect(page.getByRole('option', { name: /Sign off/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(form(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(form(page)).toContainText(/[0-9a-f]{64}/);
  await page.keyboard.type('Mara Stone');
  await page.keyboard.press('Enter');
  await expect(approvals(page)).toContainText('For the model as it is now');
  await tabTo(page, approvals(page).getByRole('button', { name: /^Withdraw/ }));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Nobody has approved this model yet.');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('Control+Alt+z');
  await expect(page.getByRole('listbox', { name: /steps/i })).toContainText(
    'Withdraw the approval of Mara Stone',
  );
  await app.close();
});
