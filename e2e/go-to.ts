import { expect, type Page } from '@playwright/test';

const focusedLine = (page: Page) => page.getByRole('treeitem').and(page.locator(':focus'));
const focusedThing = (page: Page) => page.getByRole('group').and(page.locator(':focus'));
const nameOf = async (page: Page) => (await page.locator(':focus').getAttribute('aria-label')) ?? '';

/** Goes to an element, a boundary or a note on the canvas with keys alone: by its line in the outline. It is selected. */
export async function goTo(page: Page, name: RegExp): Promise<void> {
  if ((await focusedLine(page).count()) === 0) await page.keyboard.press('Control+Shift+o');
  await expect(focusedLine(page)).toHaveCount(1);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 100; presses += 1) {
    if (name.test(await nameOf(page))) {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name }).and(page.locator(':focus'))).toHaveCount(1);
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The outline has no line ${name}.`);
}

/** Goes on with keys alone along the flows that leave what has the focus, to the one of this name. */
export async function followTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+ArrowRight');
  for (let presses = 0; presses < 20; presses += 1) {
    await expect(focusedThing(page)).toHaveCount(1);
    if (name.test(await nameOf(page))) return;
    await page.keyboard.press('Control+ArrowDown');
  }
  throw new Error(`No flow ${name} leaves here.`);
}
