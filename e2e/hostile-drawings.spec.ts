import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, answerSave, launchApp } from './app';
import { hostileDrawings } from './hostile/inputs/drawings';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-drawings-'));
const patient = { timeout: 60_000 };

/** Things of the diagram that somebody sees: a part of them is in view, of a boundary one of its sides. */
const inView = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (canvas === undefined) return 0;
    return [...document.querySelectorAll('.react-flow__node')].filter((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const isIn = right > canvas.left && left < canvas.right && bottom > canvas.top && top < canvas.bottom;
      const isAround =
        left < canvas.left && right > canvas.right && top < canvas.top && bottom > canvas.bottom;
      return isIn && !isAround;
    }).length;
  });

async function savePicture(page: Page, format: 'SVG' | 'PNG'): Promise<void> {
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(format, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Wrote / })
      .or(page.getByRole('alert'))
      .first(),
  ).toBeVisible(patient);
}

test('drawings that nobody makes are shown, walked through and exported, and the window stays alive', async () => {
  test.setTimeout(600_000);
  const { app, page } = await launchApp();
  const heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('crash', () => heard.push('crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  const title = page.getByRole('textbox', { name: 'Title of the model' });
  const views = page.getByRole('navigation', { name: 'Views' });
  for (const [index, { name, model }] of hostileDrawings.entries())
    await test.step(name, async () => {
      const file = join(folder, `d${index}.bulkhead.json`);
      const drawn = model();
      writeFileSync(file, JSON.stringify(drawn));
      await answerOpen(app, file);
      await page.getByRole('button', { name: 'Open a file…' }).click(patient);
      await expect(title).toHaveValue('Drawn', patient);
      if (Object.keys(drawn.diagrams).length > 0)
        await expect.poll(() => inView(page), { ...patient, message: name }).toBeGreaterThan(0);

      const svg = join(folder, `d${index}.svg`);
      await answerSave(app, svg);
      await savePicture(page, 'SVG');
      expect(readFileSync(svg, 'utf8')).toContain('<svg');
      if (/million|world/.test(name)) {
        const png = join(folder, `d${index}.png`);
        await answerSave(app, png);
        await savePicture(page, 'PNG');
        await expect(page.getByRole('alert')).toHaveText(/too large for a PNG/);
        expect(existsSync(png)).toBe(false);
        await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
        await page.keyboard.press('Escape');
      }
      for (const view of ['Threats', 'Questions', 'Report', 'Diagram']) {
        await views.getByRole('button', { name: view }).click(patient);
        await expect(views.getByRole('button', { name: view })).toHaveAttribute(
          'aria-current',
          'page',
          patient,
        );
      }
      await page.getByRole('button', { name: 'Welcome page' }).click(patient);
      await expect(page.getByRole('button', { name: 'Open a file…' })).toBeVisible(patient);
      expect(heard, name).toEqual([]);
    });
  await app.close();
});
