import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { openTemplate } from './web-app-template';

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Diagrams' });
const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
test('an overview and the inside of a boundary are views of the same things, with the mouse', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const boundary = page.getByRole('group', { name: /^shop, Namespace boundary/ }).or(node(page, 'shop'));
  await boundary.first().locator('.boundary-grip').first().click();
  await page.keyboard.press('Control+Enter');

  // The inside has a tab of its own and shows what is in the namespace.
  await expect(tabs(page).getByRole('button', { name: 'shop' })).toHaveAttribute('aria-current', 'page');
  await expect(node(page, 'api')).toBeVisible();

  // One thing: renamed here, it is renamed there.
  await node(page, 'api').dblclick();
  await page.keyboard.type('Orders API');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).not.toContainText('The diagram');
  await tabs(page).getByRole('button').first().click();
  await expect(node(page, 'api')).toContainText('Orders API');
  await expect(page.getByRole('status')).toHaveText(/^The diagram \w+/);

  // Off this diagram, but not out of the model; and back again.
  const threats = await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Threats/ })
    .innerText();
  await node(page, 'api').click();
  await page.keyboard.press('Shift+Delete');
  await expect(node(page, 'api')).toHaveCount(0);
  await expect(
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /^Threats/ }),
  ).toHaveText(threats.replace('\n', ''));
  await page.getByRole('button', { name: 'More of this diagram' }).click();
  await page.getByRole('menuitem', { name: /^Show things/ }).click();
  await page.getByRole('checkbox', { name: /Orders API/ }).check();
  await page.getByRole('button', { name: 'Show one' }).click();
  await expect(node(page, 'api')).toHaveClass(/selected/);

  // A copy is changed and deleted; the model has lost nothing, and undo brings the diagram back.
  await page.getByRole('button', { name: 'More of this diagram' }).click();
  await page.getByRole('menuitem', { name: 'Copy this diagram' }).click();
  await page.keyboard.type('For the review');
  await page.keyboard.press('Enter');
  await expect(tabs(page).getByRole('button', { name: 'For the review' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('button', { name: 'More of this diagram' }).click();
  await page.getByRole('menuitem', { name: 'Delete this diagram' }).click();
  await expect(tabs(page).getByRole('button', { name: 'For the review' })).toHaveCount(0);
  await expect(node(page, 'api')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(tabs(page).getByRole('button', { name: 'For the review' })).toHaveCount(1);
  await app.close();
});

test('several diagrams with keys alone', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.getByRole('region', { name: 'Diagram' }).press('Control+A');
  await page.keyboard.press('Escape');

  // The first thing that is drawn is the outermost boundary.
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node:focus')).toHaveCount(1);
  const name =
    (await page.locator('.react-flow__node:focus').getAttribute('aria-label'))?.split(',')[0] ?? '';
  await page.keyboard.press('Control+Enter');
  await expect(tabs(page).getByRole('button', { name })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Control+PageDown');
  await expect(tabs(page).getByRole('button', { name })).not.toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('status')).toHaveText(/^The diagram \w+/);
  await page.keyboard.press('Control+PageUp');
  await expect(tabs(page).getByRole('button', { name })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^The inside of ${name}`));
  await page.keyboard.press('Control+Shift+Enter');
  await expect(tabs(page).getByRole('button', { name })).not.toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(1);
  await expect(page.getByRole('status')).toContainText(`with ${name} selected`);

  // Undo of the diagram that is shown leaves another one shown.
  await page.keyboard.press('Control+PageDown');
  await expect(tabs(page).getByRole('button', { name })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Control+z');
  await expect(tabs(page).getByRole('button', { name })).toHaveCount(0);
  await expect(node(page, 'api')).toBeVisible();
  await app.close();
});
