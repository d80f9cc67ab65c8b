import { expect, test } from '@playwright/test';
import { launchApp } from './app';
import { boxOf, middleOf, node, openHost, selected } from './docker-host';

/** What is in hand, and what goes along with it. */

test('a note goes along with the boundary that it lies in, by the mouse and by keys', async () => {
  const { app, page } = await launchApp();
  await openHost(page);
  const net = await boxOf(page, 'net-front');
  await page.mouse.move(net.x + 40, net.y + net.height * 0.5);
  await page.keyboard.press('n');
  await page.keyboard.type('Ask');
  await page.keyboard.press('Control+Enter');
  await expect(node(page, 'note')).toBeFocused();
  // Small enough to lie in the boundary as a whole.
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => (await boxOf(page, 'note')).width).toBeLessThan(net.width * 0.8);
  await page.keyboard.press('Escape');
  const start = { note: await boxOf(page, 'note'), net: await boxOf(page, 'net-front') };
  const between = async () => {
    const [note, around] = [await boxOf(page, 'note'), await boxOf(page, 'net-front')];
    return [Math.round(note.x - around.x), Math.round(note.y - around.y)];
  };
  const apart = await between();

  const title = node(page, 'net-front').getByText('front', { exact: false }).first();
  const grip = (await title.boundingBox()) ?? start.net;
  const from = { x: grip.x + 4, y: grip.y + 8 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 30, { steps: 3 });
  await page.mouse.move(from.x + 30, from.y + 60, { steps: 3 });
  // It goes along while the boundary is in hand.
  await expect.poll(async () => (await boxOf(page, 'net-front')).y).toBeGreaterThan(start.net.y + 20);
  expect(await between()).toEqual(apart);
  await page.mouse.up();
  await expect.poll(between).toEqual(apart);
  await expect.poll(async () => (await boxOf(page, 'note')).y).toBeGreaterThan(start.note.y + 20);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.round((await boxOf(page, 'note')).y)).toBe(Math.round(start.note.y));
  await expect.poll(between).toEqual(apart);

  // With Alt held another boundary comes to lie there, with another of the note.
  await expect(page.locator('.react-flow__node-note')).toHaveCount(1);
  const again = (await title.boundingBox()) ?? start.net;
  await page.mouse.move(again.x + 4, again.y + 8);
  await page.keyboard.down('Alt');
  await page.mouse.down();
  await page.mouse.move(again.x + 60, again.y - 100, { steps: 4 });
  await page.mouse.move(again.x + 60, again.y - 140, { steps: 2 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(page.locator('.react-flow__node-note')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node-note')).toHaveCount(1);

  await page.keyboard.press('Escape');
  await node(page, 'net-front').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await boxOf(page, 'note')).y).toBeGreaterThan(start.note.y + 3);
  await expect.poll(between).toEqual(apart);
  await app.close();
});

test('what is dragged is under the pointer from the first step on, and Escape puts it back', async () => {
  const { app, page } = await launchApp();
  await openHost(page);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const wayOf = async (id: string, from: { x: number; y: number }) => {
    const { x, y } = await boxOf(page, id);
    return [Math.round(x - from.x), Math.round(y - from.y)];
  };

  /** Takes something at a point with a large first step, calls it off, and goes on with the pointer. */
  const takeAndCallOff = async (id: string, grip: { x: number; y: number }) => {
    const before = await boxOf(page, id);
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    // Nothing becomes level with anything while Ctrl is held.
    await page.keyboard.down('Control');
    await page.mouse.move(grip.x - 47, grip.y + 53);
    await expect.poll(() => wayOf(id, before)).toEqual([-47, 53]);
    await page.mouse.move(grip.x - 60, grip.y + 87);
    await expect.poll(() => wayOf(id, before)).toEqual([-60, 87]);
    await page.keyboard.up('Control');
    await page.keyboard.press('Escape');
    await expect.poll(() => boxOf(page, id)).toEqual(before);
    await page.mouse.move(grip.x + 70, grip.y - 40, { steps: 3 });
    await page.mouse.up();
    await expect(page.locator('.react-flow__node.dragging')).toHaveCount(0);
    expect(await boxOf(page, id)).toEqual(before);
    // At other times it does what it does: what was chosen by the drag is no longer.
    await expect(selected(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(selected(page)).toHaveCount(0);
  };
  // Away from the edges of the canvas, where it would follow the pointer.
  await takeAndCallOff('app', await middleOf(page, 'app'));
  const title = await node(page, 'net-front').getByText('front', { exact: false }).first().boundingBox();
  if (title === null) throw new Error('not on the screen');
  await takeAndCallOff('net-front', { x: title.x + 4, y: title.y + 8 });
  await expect(undo).toBeDisabled();

  const free = await boxOf(page, 'operator');
  await page.mouse.move(free.x + 40, free.y - 100);
  await page.keyboard.press('n');
  await page.keyboard.type('Ask');
  await page.keyboard.press('Control+Enter');
  await expect(node(page, 'note')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(0);
  await takeAndCallOff('note', await middleOf(page, 'note'));
  // The note itself is the only step.
  await page.keyboard.press('Control+z');
  await expect(node(page, 'note')).toHaveCount(0);
  await expect(undo).toBeDisabled();

  // A single step is a drag as well, and so is the one after a drag that was called off.
  const [start, grip] = [await boxOf(page, 'app'), await middleOf(page, 'app')];
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.keyboard.down('Control');
  await page.mouse.move(grip.x - 30, grip.y + 41);
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect(undo).toBeEnabled();
  const [dx = 0, dy = 0] = await wayOf('app', start);
  expect(Math.abs(dx + 30) + Math.abs(dy - 41)).toBeLessThanOrEqual(2);
  await app.close();
});
