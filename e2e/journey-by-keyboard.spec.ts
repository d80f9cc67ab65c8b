import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerSave, launchApp } from './app';

/** Tab until something of this role and name has the focus. */
async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string | RegExp,
): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const found = page.getByRole(role, { name }).and(page.locator(':focus'));
    if ((await found.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${role} ${name}.`);
}

/** Searches the palette, takes the first stencil, names it. The canvas has the focus afterwards. */
async function add(page: Page, stencil: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(stencil);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.locator(`.react-flow__node:focus`)).toContainText(name);
}

/** From the focused element, draws a flow to one by name. */
async function connect(page: Page, target: string): Promise<void> {
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(target);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.react-flow__edge:focus')).toHaveCount(1);
}

/** The canvas or something on it has the focus. */
const onCanvas = (page: Page) => page.locator('[data-focus-home]:is(:focus, :focus-within)');

/** The threat that is chosen in the list. */
const chosen = (page: Page) =>
  page.getByRole('listbox', { name: 'Threats' }).getByRole('option', { selected: true });

test('the same, with the keyboard alone', async () => {
  const { app, page, userData, kill } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await tabTo(page, 'textbox', 'Title of the model');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Keys only');

  // The first boundary comes from the palette; what is added next goes into what is selected.
  await tabTo(page, 'searchbox', 'Search stencils');
  await page.keyboard.type('cluster');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Production');
  await page.keyboard.press('Enter');
  await add(page, 'namespace', 'shop');
  await add(page, 'secret', 'card-key');
  await add(page, 'container', 'checkout');
  await expect(page.locator('.react-flow__node:focus')).toHaveAccessibleName(/checkout, Container, in shop/);
  // Nobody is lost who changes their mind.
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node:focus')).toContainText('checkout');
  await connect(page, 'card-key');
  await page.keyboard.press('F2');
  await page.keyboard.type('reads the key');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edge:focus')).toHaveAccessibleName(/^reads the key/);

  // Deleted and brought back, and the keys go on working.
  await page.keyboard.press('Delete');
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Deleted reads the key. Undo brings it back.');
  await expect(onCanvas(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__edge.selected')).toHaveCount(1);
  await expect(onCanvas(page)).toHaveCount(1);

  // Outside of all: nothing is selected when it is added.
  await page.keyboard.press('Escape');
  await add(page, 'internet users', 'Buyers');
  await expect(page.locator('.react-flow__node:focus')).toHaveAccessibleName(/Buyers, Internet users/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const width = () => page.locator('.react-flow__node:focus').evaluate((node) => node.clientWidth);
  const before = await width();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(width).toBe(before + 8);
  await connect(page, 'checkout');
  await expect(page.locator('.react-flow__edge')).toHaveCount(2);

  // A question answered, the threat accepted.
  await expect(page.getByRole('status').filter({ hasText: 'Drew a flow' })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('status').filter({ hasText: 'Drew a flow' })).toHaveCount(0);
  await tabTo(page, 'button', /^Yes$/);
  for (let presses = 0; presses < 200; presses += 1) {
    const inGroup = page
      .getByRole('group', { name: 'Does the container run in privileged mode?' })
      .getByRole('button', { name: 'Yes' })
      .and(page.locator(':focus'));
    if ((await inGroup.count()) > 0) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'now stand' })).toBeVisible();
  await page.keyboard.press('Control+2');
  await tabTo(page, 'listbox', 'Threats');
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await chosen(page).innerText()).includes('privileged container')) break;
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'combobox', /^Status$/);
  await page.keyboard.type('accepted');
  await tabTo(page, 'textbox', 'Reason');
  await page.keyboard.type('Needed until the driver is replaced.');
  await tabTo(page, 'button', /^Decide$/);
  await page.keyboard.press('Enter');
  await expect(chosen(page)).toContainText('accepted');

  // Undo and redo. The button has the focus, no text field.
  await page.keyboard.press('Control+z');
  await expect(chosen(page)).toContainText('open');
  await page.keyboard.press('Control+Shift+z');
  await expect(chosen(page)).toContainText('accepted');

  const pdf = join(mkdtempSync(join(tmpdir(), 'bulkhead-pdf-')), 'keys.pdf');
  await answerSave(app, pdf);
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('status').filter({ hasText: 'Wrote keys.pdf' })).toBeVisible({
    timeout: 30_000,
  });
  expect(existsSync(pdf)).toBe(true);

  await kill();
  const again = await launchApp({ userData });
  await expect(again.page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue('Keys only');
  await expect(again.page.locator('.react-flow__edge')).toHaveCount(2);
  await again.page.keyboard.press('Control+2');
  await expect(again.page.getByRole('option', { name: /privileged container/ })).toContainText('accepted');
  await again.app.close();
});

test('a template, its canvas and its palette with keys alone', async () => {
  const { app, page } = await launchApp();
  await tabTo(page, 'button', /^Docker host/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Diagram' })).toBeFocused();

  // From the canvas to what is on it; the keys of the canvas follow.
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(1);
  await page.keyboard.press('F2');
  await page.keyboard.type('Renamed by keys');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node:focus')).toContainText('Renamed by keys');

  // Elsewhere and back: no place loses the keys.
  for (const view of ['2', '3', '4', '5']) {
    await page.keyboard.press(`Control+${view}`);
    await expect(page.locator('main:is(:focus, :focus-within)')).toHaveCount(1);
  }
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('region', { name: 'Diagram' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeFocused();

  // The palette is one stop: the field, the button that folds, the list, the panel's edge, the canvas.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(page.locator('[data-palette-stop]:focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('separator', { name: 'Width of the side panel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Diagram' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('complementary', { name: 'Inspector' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+F6');

  // A click on nothing leaves the keys where they were.
  const canvas = await page.getByRole('region', { name: 'Diagram' }).boundingBox();
  await page.mouse.click((canvas?.x ?? 0) + 5, (canvas?.y ?? 0) + 5);
  await expect(onCanvas(page)).toHaveCount(1);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeFocused();
  await app.close();
});
