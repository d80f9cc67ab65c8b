import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerSave, launchApp } from './app';

/** Drags a stencil from the palette to a place on the canvas, and names it. */
async function draw(page: Page, stencil: string, name: string, at: { x: number; y: number }): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search stencils' });
  await search.fill(stencil);
  const canvas = page.getByRole('region', { name: 'Diagram' });
  await page
    .getByRole('complementary', { name: 'Palette' })
    .getByRole('button', { name: stencil, exact: true })
    .dragTo(canvas, { targetPosition: at });
  await page.getByRole('textbox', { name: /^Name of/ }).fill(name);
  await page.keyboard.press('Enter');
  await search.fill('');
}

/** Drags from the side of one element to another. */
async function connect(page: Page, from: string, to: string): Promise<void> {
  const source = node(page, from);
  await source.hover();
  const handle = source.locator('.react-flow__handle-right');
  const target = await node(page, to).boundingBox();
  const start = await handle.boundingBox();
  if (!target || !start) throw new Error('not on the screen');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x - 20, target.y + target.height / 2, { steps: 8 });
  await page.mouse.move(target.x + 2, target.y + target.height / 2, { steps: 4 });
  await page.mouse.up();
}

const node = (page: Page, name: string) => page.locator('.react-flow__node', { hasText: name }).last();
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

test('an architect draws a platform, decides, reports, and loses nothing when the app is killed', async () => {
  const { app, page, userData, kill } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await page.getByRole('textbox', { name: 'Title of the model' }).fill('Payments');

  // Two boundaries, one in the other; three elements; two flows.
  await draw(page, 'Cluster', 'Production', { x: 220, y: 60 });
  const cluster = node(page, 'Production');
  const corner = cluster.locator('.react-flow__resize-control.bottom.right.handle');
  const grip = await corner.boundingBox();
  if (!grip) throw new Error('a selected boundary can be resized');
  await page.mouse.move(grip.x + 4, grip.y + 4);
  await page.mouse.down();
  await page.mouse.move(grip.x + 290, grip.y + 260, { steps: 10 });
  await page.mouse.up();
  await draw(page, 'Namespace', 'shop', { x: 330, y: 150 });
  await draw(page, 'Container', 'checkout', { x: 400, y: 240 });
  await draw(page, 'Secret', 'card-key', { x: 640, y: 440 });
  await draw(page, 'Internet users', 'Buyers', { x: 60, y: 240 });
  await connect(page, 'Buyers', 'checkout');
  await connect(page, 'checkout', 'card-key');
  await expect(page.locator('.react-flow__edge')).toHaveCount(2);
  await expect(node(page, 'checkout')).toHaveAccessibleName(/checkout, Container, in shop/);

  // A question is answered, and the threat that waited for it stands.
  await view(page, 'Questions').click();
  const before = await view(page, 'Threats').innerText();
  await page
    .getByRole('group', { name: 'Does the container run in privileged mode?' })
    .getByRole('button', { name: 'Yes' })
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'now stand' })).toBeVisible();
  expect(await view(page, 'Threats').innerText()).not.toBe(before);

  // The threat is accepted, for a reason.
  await view(page, 'Threats').click();
  await page.getByRole('option', { name: /A privileged container takes over its host/ }).click();
  await expect(page.getByRole('article')).toContainText('Privileged: yes');
  await page.getByLabel('Status', { exact: true }).selectOption('accepted');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.getByText('needs a reason')).toBeVisible();
  await page.getByLabel('Reason').fill('It has to format disks until the new driver is in.');
  await page.getByLabel('Owner').fill('Ada');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.getByRole('option', { name: /privileged container/ })).toContainText('accepted');

  // Undo and redo.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('option', { name: /privileged container/ })).toContainText('open');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByRole('option', { name: /privileged container/ })).toContainText('accepted');

  // The report as PDF.
  const pdf = join(mkdtempSync(join(tmpdir(), 'bulkhead-pdf-')), 'payments.pdf');
  await answerSave(app, pdf);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Report as PDF…' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Wrote payments.pdf' })).toBeVisible({
    timeout: 30_000,
  });
  expect(existsSync(pdf)).toBe(true);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

  // Killed, started again: everything is there.
  await kill();
  const again = await launchApp({ userData });
  await expect(again.page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue('Payments');
  await expect(again.page.locator('.react-flow__edge')).toHaveCount(2);
  await expect(node(again.page, 'checkout')).toHaveAccessibleName(/checkout, Container, in shop/);
  await view(again.page, 'Threats').click();
  await again.page.getByRole('option', { name: /privileged container/ }).click();
  await expect(again.page.getByLabel('Reason')).toHaveValue(
    'It has to format disks until the new driver is in.',
  );
  await again.app.close();
});
