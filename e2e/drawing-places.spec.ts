import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { boxOf, dragBy, node, openTemplate, search, status, tabTo } from './canvas-helpers';

/** Takes something by its upper left part and moves it so far, without letting go. */
async function take(page: Page, name: string, dx: number, dy: number): Promise<void> {
  const { x, y } = await boxOf(page, name);
  await page.mouse.move(x + 46, y + 14);
  await page.mouse.down();
  await page.mouse.move(x + 46 + dx / 2, y + 14 + dy / 2, { steps: 4 });
  await page.mouse.move(x + 46 + dx, y + 14 + dy, { steps: 4 });
}

test('what is dragged snaps, shows where it goes, and boundaries grow under it to every side', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  const [operator, atFirst] = [await boxOf(page, 'Operator'), await boxOf(page, 'Visitors')];

  // A few pixels off is level; with Ctrl it stays where the hand is.
  await take(page, 'Visitors', 4, 150);
  await expect(page.locator('path[class*="_edge_"]').first()).toBeAttached();
  expect((await boxOf(page, 'Visitors')).x).toBeCloseTo(operator.x, 0);
  await page.keyboard.down('Control');
  const { x, y } = await boxOf(page, 'Visitors');
  await page.mouse.move(x + 46 + 4, y + 14 + 3);
  await expect(page.locator('path[class*="_edge_"]')).toHaveCount(0);
  expect((await boxOf(page, 'Visitors')).x - operator.x).toBeGreaterThan(2);
  await page.mouse.up();
  await page.keyboard.up('Control');
  await page.keyboard.press('Control+z');
  await expect.poll(() => boxOf(page, 'Visitors')).toEqual(atFirst);

  // The boundary that would take it stands out, takes it, and grows to the left; what was dropped stays in place.
  const [visitors, frame] = [await boxOf(page, 'Visitors'), await boxOf(page, 'backend network')];
  await take(page, 'Visitors', frame.x - visitors.x - 30, frame.y + 60 - visitors.y);
  await expect(page.locator('[data-taking]')).toHaveCount(1);
  const inHand = await boxOf(page, 'Visitors');
  await page.mouse.up();
  await expect(page.locator('[data-taking]')).toHaveCount(0);
  await expect(node(page, 'Visitors')).toHaveAccessibleName(/in backend network/);
  await expect.poll(async () => (await boxOf(page, 'backend network')).x).toBeLessThan(inHand.x);
  const dropped = await boxOf(page, 'Visitors');
  expect(dropped.x).toBeCloseTo(inHand.x, 0);
  expect(dropped.y).toBeCloseTo(inHand.y, 0);

  // Out again, and back to where all was.
  await take(page, 'Visitors', visitors.x - dropped.x, visitors.y - dropped.y);
  await page.mouse.up();
  await expect(node(page, 'Visitors')).not.toHaveAccessibleName(/in backend network/);
  await app.close();
});

test('a boundary is resized no smaller than what it holds, and takes what it is put around', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  await page
    .locator('.react-flow__node-boundary', { hasText: 'backend network' })
    .getByText('backend')
    .click();
  const corner = (side: string) =>
    node(page, 'backend network').locator(`.react-flow__resize-control.handle.${side}`);
  const postgres = await boxOf(page, 'PostgreSQL');
  await dragBy(page, corner('top.left'), 300, 300);
  await dragBy(page, corner('bottom.right'), -300, -300);
  const small = await boxOf(page, 'backend network');
  expect(small.x).toBeLessThan(postgres.x);
  expect(small.x + small.width).toBeGreaterThan(postgres.x + postgres.width);
  expect(small.y + small.height).toBeGreaterThan(postgres.y + postgres.height);
  expect(await boxOf(page, 'PostgreSQL')).toEqual(postgres);

  // Made so large that it is around an element beside it: that is in it now.
  const data = await boxOf(page, 'db-data');
  await dragBy(page, corner('bottom.right'), 20, data.y + data.height + 16 - small.y - small.height);
  await expect(status(page)).toContainText('One thing is in backend network now');
  await expect(node(page, 'db-data')).toHaveAccessibleName(/in backend network/);
  await page.keyboard.press('Control+z');
  await expect(node(page, 'db-data')).not.toHaveAccessibleName(/in backend network/);
  await app.close();
});

test('with keys alone, things move in and out of boundaries, which grow and get no smaller than their contents', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  await search(page, 'Application');
  await expect(node(page, 'Application')).toBeFocused();
  const [before, app1] = [await boxOf(page, 'backend network'), await boxOf(page, 'Application')];
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await boxOf(page, 'backend network')).x).toBeLessThan(before.x);
  expect((await boxOf(page, 'Application')).x).toBeLessThan(app1.x);
  await page.keyboard.press('Control+z');

  await tabTo(page, 'combobox', 'Inside');
  await page.keyboard.type('frontend');
  await expect(node(page, 'Application')).toHaveAccessibleName(/in frontend network/);
  await page.keyboard.press('Control+z');
  await expect(node(page, 'Application')).toHaveAccessibleName(/in backend network/);

  await search(page, 'backend network');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(status(page)).toContainText('can’t get smaller than what is in it');
  const held = await boxOf(page, 'backend network');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await boxOf(page, 'backend network')).height).toBeGreaterThan(held.height);
  await app.close();
});
