import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, launchApp } from './app';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-layout-'));
const status = (page: Page) => page.getByRole('contentinfo').getByRole('status');

interface Drawn {
  boundaries?: string[];
  elements: Record<string, string | null>;
  flows?: [string, string][];
  places: Record<string, [x: number, y: number, width?: number, height?: number]>;
}

/** A file with a model as somebody in a hurry drew it. */
function modelFile(name: string, { boundaries = [], elements, flows = [], places }: Drawn): string {
  const file = join(folder, `${name}.bulkhead.json`);
  const entries = <T>(all: T[], of: (one: T) => [string, object]) => Object.fromEntries(all.map(of));
  writeFileSync(
    file,
    JSON.stringify({
      version: 1,
      title: name,
      elements: entries(Object.entries(elements), ([id, parent]) => [
        id,
        { id, kind: 'process', stencil: 'container', name: id, parent, facts: {} },
      ]),
      flows: entries(flows, ([source, target]) => [
        `${source}-${target}`,
        { id: `${source}-${target}`, name: 'calls', source, target, facts: {} },
      ]),
      boundaries: entries(boundaries, (id) => [
        id,
        { id, kind: 'namespace', name: id, parent: null, facts: {} },
      ]),
      diagrams: {
        main: {
          id: 'main',
          name: 'Overview',
          placements: entries(Object.entries(places), ([id, [x, y, width = 192, height = 64]]) => [
            id,
            { x, y, width, height },
          ]),
        },
      },
      decisions: {},
      mitigations: {},
      assumptions: {},
      evidence: {},
      losses: [],
    }),
  );
  return file;
}

async function openModel(name: string, drawn: Drawn) {
  const running = await launchApp();
  await answerOpen(running.app, modelFile(name, drawn));
  await running.page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(running.page.locator('.react-flow__node').first()).toBeVisible();
  return running;
}

/** Where something lies on the diagram, whatever part of it is in view. */
const placeOf = (page: Page, id: string) =>
  page.locator(`.react-flow__node[data-id="${id}"]`).evaluate((node: HTMLElement) => {
    const [, x = 0, y = 0] = (/translate\(([-\d.]+)px, ?([-\d.]+)px\)/.exec(node.style.transform) ?? []).map(
      Number,
    );
    return { x, y, right: x + node.offsetWidth, bottom: y + node.offsetHeight };
  });

const heap: Drawn = {
  boundaries: ['shop'],
  elements: { till: 'shop', stock: 'shop', ledger: 'shop', buyer: null },
  flows: [
    ['buyer', 'till'],
    ['till', 'stock'],
    ['stock', 'ledger'],
  ],
  places: {
    shop: [0, 0, 500, 300],
    ledger: [40, 60],
    till: [90, 80],
    stock: [60, 110],
    buyer: [420, 250],
  },
};

test('a heap is laid out along its flows, all of it in view, as one step that can be undone', async () => {
  const { app, page } = await openModel('heap', heap);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const before = await placeOf(page, 'till');
  await page.keyboard.press('Control+Shift+L');
  await expect(status(page)).toHaveText(/^Laid out: 5 things moved/);
  // Not by the quick layout that stands in where ELK can't.
  expect(workers).toEqual([expect.stringContaining('elk-worker')]);

  const [till, stock, ledger] = await Promise.all(['till', 'stock', 'ledger'].map((id) => placeOf(page, id)));
  expect(till?.right).toBeLessThan(stock?.x ?? 0);
  expect(stock?.right).toBeLessThan(ledger?.x ?? 0);
  const [buyer, shop] = [await placeOf(page, 'buyer'), await placeOf(page, 'shop')];
  expect(buyer.right).toBeLessThan(shop.x);
  const canvas = await page.getByRole('region', { name: 'Diagram' }).boundingBox();
  await expect
    .poll(async () => {
      const box = await page.locator('.react-flow__node[data-id=shop]').boundingBox();
      return box && canvas && box.x + box.width <= canvas.x + canvas.width;
    })
    .toBe(true);

  // Laid out twice is laid out.
  await page.keyboard.press('Control+Shift+L');
  await expect(status(page)).toHaveText(/laid out already/);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText('Undone: Lay out Overview.');
  expect(await placeOf(page, 'till')).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await app.close();
});

test('all of it, and what is selected, is laid out with the mouse', async () => {
  const { app, page } = await openModel('mouse', { ...heap, places: { ...heap.places, buyer: [700, 40] } });
  const before = await placeOf(page, 'till');
  const isInOrder = async () =>
    (await placeOf(page, 'till')).right < (await placeOf(page, 'stock')).x &&
    (await placeOf(page, 'stock')).right < (await placeOf(page, 'ledger')).x;
  expect(await isInOrder()).toBe(false);

  // Where nothing lies, the menu of the diagram.
  const canvas = await page.getByRole('region', { name: 'Diagram', exact: true }).boundingBox();
  await page.mouse.click((canvas?.x ?? 0) + 20, (canvas?.y ?? 0) + 20, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Tidy up the diagram' }).click();
  await expect(status(page)).toHaveText(/^Laid out/);
  await expect.poll(isInOrder).toBe(true);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => placeOf(page, 'till')).toEqual(before);

  // Of a boundary, what is in it alone.
  const buyer = await placeOf(page, 'buyer');
  const title = page.locator('.react-flow__node[data-id=shop] .boundary-grip').first();
  await title.click({ button: 'right', position: { x: 6, y: 8 } });
  await page.getByRole('menuitem', { name: 'Tidy up the selection' }).click();
  await expect(status(page)).toHaveText(/^Laid out/);
  await expect.poll(isInOrder).toBe(true);
  expect(await placeOf(page, 'buyer')).toEqual(buyer);
  await app.close();
});

test('a selection is laid out among itself, and the rest stays', async () => {
  const { app, page } = await openModel('selection', {
    ...heap,
    places: { ...heap.places, buyer: [900, 700] },
  });
  const [buyer, shop] = [await placeOf(page, 'buyer'), await placeOf(page, 'shop')];
  await page.locator('.react-flow__node[data-id=shop] .boundary-grip').first().click();
  await page.keyboard.press('Control+Shift+L');
  await expect(status(page)).toHaveText(/^Laid out/);

  expect(await placeOf(page, 'buyer')).toEqual(buyer);
  const { x, y } = await placeOf(page, 'shop');
  expect({ x, y }).toEqual({ x: shop.x, y: shop.y });
  expect((await placeOf(page, 'till')).right).toBeLessThan((await placeOf(page, 'stock')).x);
  await app.close();
});

test('what takes long says so, and Escape stops it with nothing moved', async () => {
  const ids = Array.from({ length: 390 }, (_, index) => `e${index}`);
  const { app, page } = await openModel('large', {
    elements: Object.fromEntries(ids.map((id) => [id, null])),
    flows: ids.flatMap((id, index): [string, string][] =>
      [7, 31, 101].map((step) => [id, ids[(index * 3 + step) % ids.length] ?? id]),
    ),
    places: Object.fromEntries(
      ids.map((id, index) => [id, [(index % 20) * 240, Math.floor(index / 20) * 110]]),
    ),
  });
  const before = await placeOf(page, 'e1');
  await page.keyboard.press('Control+Shift+L');
  await expect(status(page)).toHaveText('Laying out … Escape stops it.');
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('Stopped. Nothing was moved.');
  expect(await placeOf(page, 'e1')).toEqual(before);
  await app.close();
});

/** The lines of the flows, by the flow's id. */
const linesOf = (page: Page) =>
  page
    .locator('.react-flow__edge')
    .evaluateAll((edges) =>
      Object.fromEntries(
        edges.map((edge) => [
          edge.getAttribute('data-id') ?? '',
          edge.querySelector('path.react-flow__edge-path')?.getAttribute('d') ?? '',
        ]),
      ),
    );

test('a hundred flows are led around elements, and one that moves leaves the lines of others where they are', async () => {
  const ids = Array.from({ length: 48 }, (_, index) => `e${index}`);
  const columns = 8;
  const { app, page } = await openModel('many', {
    elements: Object.fromEntries(ids.map((id) => [id, null])),
    flows: ids.flatMap((id, index): [string, string][] =>
      [1, 3, columns].flatMap((step): [string, string][] => {
        const target = ids[index + step];
        return target === undefined ? [] : [[id, target]];
      }),
    ),
    places: Object.fromEntries(
      ids.map((id, index) => [id, [(index % columns) * 270, Math.floor(index / columns) * 150]]),
    ),
  });
  await page.keyboard.press('1');
  const isLed = (line: string) => line !== '' && !line.includes('C');
  await expect.poll(async () => Object.values(await linesOf(page)).filter(isLed).length).toBeGreaterThan(100);
  const before = await linesOf(page);
  expect(Object.values(before).every(isLed)).toBe(true);

  await page.locator('.react-flow__node[data-id=e0]').click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await linesOf(page))['e0-e1']).not.toBe(before['e0-e1']);
  await expect.poll(async () => Object.values(await linesOf(page)).every(isLed)).toBe(true);
  const after = await linesOf(page);
  const changed = Object.keys(before).filter((id) => after[id] !== before[id]);
  expect(changed.length).toBeLessThan(12);
  await app.close();
});

test('a boundary that is opened makes room for itself among what was put beside it, as one step', async () => {
  const { app, page } = await openModel('room', {
    ...heap,
    places: { ...heap.places, buyer: [560, 40] },
  });
  await page.getByRole('button', { name: 'Collapse shop' }).click();
  await expect(status(page)).toContainText('Collapsed shop');
  // Into the room that came free.
  await page.locator('.react-flow__node[data-id=buyer]').click();
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    expect((await placeOf(page, 'buyer')).x).toBeLessThan(480);
  }).toPass();
  const put = await placeOf(page, 'buyer');

  await page.getByRole('button', { name: 'Expand shop' }).click();
  await expect(status(page)).toContainText('Expanded shop');
  const shop = await placeOf(page, 'shop');
  expect(shop.right - shop.x).toBe(500);
  expect((await placeOf(page, 'buyer')).x).toBeGreaterThanOrEqual(shop.right);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText('Undone: Expand shop.');
  await expect.poll(() => placeOf(page, 'buyer')).toEqual(put);
  await app.close();
});
