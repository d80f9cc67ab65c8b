import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, launchApp } from './app';

const cell = { width: 292, height: 164 };

/** Containers in rows, each calling the next of its row and the one below. */
function grid(elements: number, perRow: number) {
  const ids = Array.from({ length: elements }, (_, index) => index);
  const id = (index: number) => `e${String(index).padStart(4, '0')}`;
  const calls = ids.flatMap((index) => [
    ...((index + 1) % perRow === 0 ? [] : [[index, index + 1] as const]),
    ...(index + perRow < elements ? [[index, index + perRow] as const] : []),
  ]);
  const byId = <T extends { id: string }>(list: T[]) => Object.fromEntries(list.map((one) => [one.id, one]));
  return {
    version: 1,
    title: `Grid of ${elements}`,
    elements: byId(
      ids.map((index) => ({
        id: id(index),
        name: `Worker ${index}`,
        kind: 'process',
        stencil: 'container',
        parent: null,
        facts: {},
      })),
    ),
    flows: byId(
      calls.map(([from, to]) => ({
        id: `${id(from)}-${id(to)}`,
        name: `call ${from} to ${to}`,
        source: id(from),
        target: id(to),
        facts: {},
      })),
    ),
    boundaries: {},
    diagrams: {
      main: {
        id: 'main',
        name: 'Everything',
        placements: Object.fromEntries(
          ids.map((index) => [
            id(index),
            {
              x: (index % perRow) * cell.width,
              y: Math.floor(index / perRow) * cell.height,
              width: 192,
              height: 64,
            },
          ]),
        ),
      },
    },
    decisions: {},
    mitigations: {},
    assumptions: {},
    evidence: {},
    losses: [],
  };
}

async function open(elements: number, perRow: number) {
  const { app, page } = await launchApp();
  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-crowd-')), 'grid.bulkhead.json');
  writeFileSync(file, JSON.stringify(grid(elements, perRow)));
  await answerOpen(app, file);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  return { app, page };
}

const canvas = (page: Page) => page.getByRole('region', { name: 'Diagram' });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const nameOf = (page: Page) => inspector(page).getByRole('textbox', { name: 'Name', exact: true });

/** An element in the middle of the canvas, with its number and the place of its middle. */
async function middleWorker(page: Page) {
  const box = await canvas(page).boundingBox();
  if (box === null) throw new Error('There is no canvas.');
  return page.evaluate(
    ([x, y]) => {
      const middles = [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => {
        const { left, top, width, height } = node.getBoundingClientRect();
        const at = { x: left + width / 2, y: top + height / 2 };
        return { index: Number(node.dataset.id?.slice(1)), at, away: Math.hypot(at.x - x, at.y - y) };
      });
      const [nearest] = middles.sort((a, b) => a.away - b.away);
      if (nearest === undefined) throw new Error('Nothing is in view.');
      return nearest;
    },
    [box.x + box.width / 2, box.y + box.height / 2] as const,
  );
}

test('of 5,000 elements and their flows the window holds what is in view, and each of it is at hand', async () => {
  const { app, page } = await open(5000, 100);
  await page.keyboard.press('0');
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);

  const { index, at } = await middleWorker(page);
  await page.mouse.move(at.x + cell.width / 2, at.y);
  await page.mouse.click(at.x + cell.width / 2, at.y);
  await expect(nameOf(page)).toHaveValue(`call ${index} to ${index + 1}`);
  await expect(page.locator('.react-flow__edge.selected')).toHaveAccessibleName(
    new RegExp(`^call ${index} to ${index + 1}, flow, from Worker ${index} to Worker ${index + 1}`),
  );

  await page.mouse.click(at.x, at.y);
  await expect(nameOf(page)).toHaveValue(`Worker ${index}`);
  // Its own flows are things now, the others stay a picture.
  await expect(page.locator('.react-flow__edge')).toHaveCount(4);

  const right = page.locator(`.react-flow__node.selected .react-flow__handle-right`);
  const start = await right.boundingBox();
  if (start === null) throw new Error('It has no handle.');
  await page.mouse.move(start.x + 5, start.y + 5);
  await page.mouse.down();
  await page.mouse.move(at.x + cell.width - 96, at.y + cell.height, { steps: 6 });
  await page.mouse.up();
  await expect(inspector(page)).toContainText(`Worker ${index + 101}`);
  await app.close();
});

test('far out a crowded diagram is a picture, and what is chosen in it by keys is a thing', async () => {
  const { app, page } = await open(300, 20);
  await page.keyboard.press('1');
  const least = page.locator('[data-detail="least"], [data-detail="less"]');
  await expect(least).toBeVisible();
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);

  await page.keyboard.press('Control+a');
  await expect(inspector(page)).toContainText('865 selected');
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await expect(least).toHaveCount(0);
  const { index, at } = await middleWorker(page);
  await expect(page.getByText(`call ${index} to ${index + 1}`, { exact: true })).toBeVisible();
  await page.mouse.click(at.x, at.y);
  await expect(nameOf(page)).toHaveValue(`Worker ${index}`);
  await page.keyboard.press('Delete');
  await expect(page.getByText(`call ${index} to ${index + 1}`, { exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`call ${index} to ${index + 1}`, { exact: true })).toBeVisible();
  await app.close();
});
