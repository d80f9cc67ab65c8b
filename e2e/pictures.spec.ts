import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerSave, launchApp } from './app';
import { openTemplate } from './web-app-template';

/** Width and height that the head of a PNG tells. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
const folder = () => mkdtempSync(join(tmpdir(), 'bulkhead-pictures-'));
const chosenScope = (page: Page) =>
  page.getByRole('radiogroup', { name: 'Shows' }).getByRole('radio', { checked: true });
const wrote = (page: Page) => page.getByRole('status').filter({ hasText: /^Wrote / });

test('a speaker saves the diagram for slides, and copies a part of it, with the mouse', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const once = join(folder(), 'once.png');
  const twice = join(folder(), 'twice.png');
  for (const [file, scale] of [
    [once, '1 ×'],
    [twice, '2 ×'],
  ] as const) {
    await answerSave(app, file);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /^Picture/ }).click();
    await page.getByRole('radiogroup', { name: 'Pixels' }).getByText(scale).click();
    await page.getByRole('button', { name: 'Save…' }).click();
    await expect(wrote(page)).toContainText(file.split('/').at(-1) ?? '');
  }
  const [small, large] = [sizeOf(readFileSync(once)), sizeOf(readFileSync(twice))];
  expect(large).toEqual({ width: small.width * 2, height: small.height * 2 });

  // A part of it, for a chat.
  await page.locator('.react-flow__node[data-id="api"]').click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^Picture/ }).click();
  await expect(chosenScope(page)).toBeFocused();
  await page.getByRole('button', { name: 'Copy as PNG' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'in the clipboard' })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { readImage(): Electron.NativeImage }).readImage().getSize(),
  );
  expect(copied.width).toBeGreaterThan(200);
  expect(copied.width).toBeLessThan(large.width);
  await app.close();
});

test('an SVG of all diagrams has its letters inside and asks nothing of anybody, with keys alone', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.getByRole('region', { name: 'Diagram' }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('navigation', { name: 'Diagrams' }).getByRole('button', { name: 'More' }),
  ).toBeVisible();
  const file = join(folder(), 'all.svg');
  await answerSave(app, file);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+E');
  await expect(chosenScope(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'All diagrams' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(wrote(page)).toContainText('all.svg');

  const svg = readFileSync(file, 'utf8');
  expect(svg).toContain('@font-face');
  expect(svg.match(/<svg /g)?.length).toBe(3);
  const addresses = [...svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([a-z]+:[^"')\s]{0,12})/g)].map(
    ([, to]) => to,
  );
  expect(addresses.filter((to) => !to?.startsWith('data:'))).toEqual([]);
  await app.close();
});
