import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { openTemplate } from './web-app-template';

const menu = (page: Page, name: string) => page.getByRole('menu', { name, exact: true });

const entries = (page: Page, name: string) => menu(page, name).getByRole('menuitem');

test('a right click offers what can be done there; a right drag moves the view', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);

  await node('api').click({ button: 'right' });
  await expect(entries(page, 'api').filter({ hasText: 'Rename' })).toContainText('F2');
  await entries(page, 'api').filter({ hasText: 'Rename' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of api' })).toBeFocused();
  await page.keyboard.type('till');
  await page.keyboard.press('Enter');

  // A boundary by its title, a flow by its line.
  await node('ns-shop').locator('.boundary-grip').first().click({ button: 'right' });
  await expect(entries(page, 'shop').filter({ hasText: 'Open the inside' })).toBeVisible();
  await page.keyboard.press('Escape');
  const onFlow = await page
    .locator('.react-flow__edge[data-id="api-to-postgres"] .react-flow__edge-path')
    .evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 4);
      const at = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x: at.x, y: at.y };
    });
  await page.mouse.click(onFlow.x, onFlow.y, { button: 'right' });
  await entries(page, 'SQL').filter({ hasText: 'Threats of this' }).click();
  await expect(page.getByText(/about SQL/)).toBeVisible();
  await page.keyboard.press('Control+1');

  // Several at once keep their selection and have more to offer.
  await node('web').click();
  await node('till')
    .or(node('api'))
    .first()
    .click({ modifiers: ['Shift'] });
  await node('web').click({ button: 'right' });
  const several = entries(page, 'What is selected');
  await several.filter({ hasText: /^Align/ }).hover();
  await expect(page.getByRole('menuitem', { name: /Left/i }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);

  // Where nothing lies: the diagram. A drag with the same button only moves the view.
  const canvas = page.getByRole('region', { name: 'Diagram', exact: true });
  const box = await canvas.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) - 120];
  const before = await page.locator('.react-flow__viewport').getAttribute('style');
  await page.mouse.move(x, y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(x + 60, y - 40, { steps: 5 });
  await page.mouse.up({ button: 'right' });
  await expect(page.locator('.react-flow__viewport')).not.toHaveAttribute('style', before ?? '');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.mouse.click(x, y, { button: 'right' });
  await entries(page, 'The diagram').filter({ hasText: 'Select all' }).click();
  await expect(page.getByText(/^\d+ selected$/)).toBeVisible();
  await app.close();
});

test('the menu key opens the same menus on the canvas and in the outline', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.locator('.react-flow__node[data-id="web"]').focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu(page, 'web')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node[data-id="web"]')).toBeFocused();

  await page.keyboard.press('ContextMenu');
  await expect(menu(page, 'web')).toBeVisible();
  await page.keyboard.type('dup');
  await expect(entries(page, 'web').filter({ hasText: 'Duplicate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node').filter({ hasText: 'web' })).not.toHaveCount(3);

  await page.keyboard.press('Control+Shift+o');
  await page.getByRole('treeitem', { name: /^postgres, Container/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  await expect(menu(page, 'postgres')).toBeVisible();
  await entries(page, 'postgres')
    .filter({ hasText: /^Delete/ })
    .press('Enter');
  await expect(page.locator('.react-flow__node[data-id="postgres"]')).toBeHidden();
  await app.close();
});
