import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import {
  boxOf,
  canvas,
  chooseInMenu,
  drag,
  inspector,
  middleOf,
  node,
  openHost,
  saved,
  selected,
  status,
} from './docker-host';

const onTop = async (page: Page, { x, y }: { x: number; y: number }) =>
  page.evaluate(
    ([left, top]) =>
      document.elementFromPoint(left ?? 0, top ?? 0)?.closest<HTMLElement>('.react-flow__node')?.dataset.id,
    [x, y],
  );

test('things are copied, lined up, stacked, locked and annotated with the mouse', async () => {
  const { app, page } = await launchApp();
  await openHost(page);

  // A box takes what lies in it and the flow between; a click with Shift adds, another takes away.
  const application = await boxOf(page, 'app');
  const database = await boxOf(page, 'db');
  await drag(
    page,
    { x: application.x - 6, y: application.y - 3 },
    { x: database.x + database.width + 6, y: database.y + database.height + 5 },
  );
  await expect(selected(page)).toHaveCount(2);
  await expect(page.locator('.react-flow__edge.selected')).toHaveCount(1);
  await node(page, 'portal').click({ modifiers: ['Shift'] });
  await expect(selected(page)).toHaveCount(3);
  await node(page, 'portal').click({ modifiers: ['Shift'] });
  await expect(selected(page)).toHaveCount(2);
  await node(page, 'app').click();
  await expect(selected(page)).toHaveCount(1);

  // What is copied comes to lie under the pointer, in the boundary there, and again beside that.
  await node(page, 'visitors').click();
  await page.keyboard.press('Control+C');
  await expect(status(page)).toHaveText('Copied Visitors.');
  const outer = await boxOf(page, 'internet-edge');
  const free = { x: outer.x + outer.width - 90, y: outer.y + 90 };
  await page.mouse.move(free.x, free.y);
  await page.keyboard.press('Control+V');
  await expect(node(page, 'visitors-2')).toHaveAccessibleName(/^Visitors, .*, in Internet edge/);
  const pasted = await middleOf(page, 'visitors-2');
  expect(Math.abs(pasted.x - free.x) + Math.abs(pasted.y - free.y)).toBeLessThan(4);
  await page.keyboard.press('Control+V');
  const [first, again] = [await boxOf(page, 'visitors-2'), await boxOf(page, 'visitors-3')];
  const isApart = Math.abs(again.x - first.x) >= first.width || Math.abs(again.y - first.y) >= first.height;
  expect(isApart).toBe(true);
  await page.keyboard.press('Control+Z');
  await expect(node(page, 'visitors-3')).toHaveCount(0);

  // A drag with Alt leaves the original and puts another where it ends.
  const before = await boxOf(page, 'operator');
  await drag(page, { x: before.x + 40, y: before.y + 12 }, { x: before.x + 40, y: before.y - 108 }, 'Alt');
  await expect(status(page)).toHaveText('Duplicated Operator.');
  await expect.poll(() => boxOf(page, 'operator')).toEqual(before);
  await expect.poll(async () => (await boxOf(page, 'operator-2')).y).toBeLessThan(before.y - 80);

  // The toolbar over several of them lines them up.
  await drag(page, await middleOf(page, 'operator-2'), { x: before.x + 150, y: before.y - 90 });
  await node(page, 'operator').click({ modifiers: ['Shift'] });
  await node(page, 'visitors').click({ modifiers: ['Shift'] });
  const tools = page.getByRole('toolbar', { name: 'Arrange what is selected' });
  await tools.getByRole('button', { name: 'Align on the left' }).click();
  await expect(status(page)).toHaveText(/^Align .+ and 2 more on the left: done\.$/);
  const column = () => Promise.all(['operator-2', 'operator', 'visitors'].map((id) => boxOf(page, id)));
  await expect
    .poll(async () => {
      const lefts = (await column()).map(({ x }) => x);
      return Math.max(...lefts) - Math.min(...lefts);
    })
    .toBeLessThan(1);
  await tools.getByRole('button', { name: 'Distribute vertically' }).click();
  await expect
    .poll(async () => {
      const [top = 0, middle = 0, bottom = 0] = (await column()).map(({ y }) => y);
      return Math.abs(bottom - middle - (middle - top));
    })
    .toBeLessThan(2);

  // What is locked stays: dragged, aligned, deleted; it says how to go on.
  await node(page, 'visitors').click();
  await chooseInMenu(app, 'lock');
  await expect(status(page)).toHaveText('Visitors is locked: it can’t be moved, resized or deleted here.');
  await expect(node(page, 'visitors').getByRole('img', { name: 'Locked' })).toBeVisible();
  await expect(node(page, 'visitors')).toHaveAccessibleName(/locked/);
  const fixed = await boxOf(page, 'visitors');
  await drag(page, { x: fixed.x + 40, y: fixed.y + 12 }, { x: fixed.x + 140, y: fixed.y + 112 });
  expect(await boxOf(page, 'visitors')).toEqual(fixed);
  await node(page, 'visitors').click();
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText('“Visitors” is locked in place. Unlock it first');
  await expect(node(page, 'visitors')).toBeVisible();
  // What was refused is no longer said once something else is done.
  await page.keyboard.press('+');
  await expect(status(page)).toHaveText('');
  await page.keyboard.press('-');
  await node(page, 'operator').click({ modifiers: ['Shift'] });
  await tools.getByRole('button', { name: 'Align on the right' }).click();
  expect(await boxOf(page, 'visitors')).toEqual(fixed);

  // A note from the palette is typed where it is dropped, and moved; it can lie under an element or over it.
  const target = await canvas(page).boundingBox();
  await page
    .getByRole('complementary', { name: 'Palette' })
    .getByRole('button', { name: 'Note', exact: true })
    .dragTo(canvas(page), { targetPosition: { x: free.x - (target?.x ?? 0), y: 560 } });
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await page.keyboard.type('Who rotates the password?');
  await page.mouse.click(free.x, (target?.y ?? 0) + 30);
  await expect(node(page, 'note')).toHaveAccessibleName('Note: Who rotates the password?');
  await node(page, 'note').click();
  await expect(inspector(page).getByRole('heading', { name: 'Note' })).toBeVisible();
  const volume = await middleOf(page, 'db-data');
  await drag(page, await middleOf(page, 'note'), volume);
  await expect.poll(() => onTop(page, volume)).toBe('note');
  await chooseInMenu(app, 'order-back');
  await expect(status(page)).toHaveText('Send Who rotates the password? to the back: done.');
  await expect.poll(() => onTop(page, volume)).toBe('db-data');
  await chooseInMenu(app, 'order-forward');
  await expect(status(page)).toHaveText('Bring Who rotates the password? forward: done.');
  await expect.poll(() => onTop(page, volume)).toBe('note');

  // It is resized by its corner, and it is in the file.
  const noteBox = await boxOf(page, 'note');
  const corner = { x: noteBox.x + noteBox.width, y: noteBox.y + noteBox.height };
  await drag(page, corner, { x: corner.x + 40, y: corner.y + 30 });
  await expect.poll(async () => (await boxOf(page, 'note')).width).toBeGreaterThan(noteBox.width + 20);
  const { diagrams } = await saved(app, page);
  expect(diagrams.main?.notes?.note).toMatchObject({
    text: 'Who rotates the password?',
    order: expect.any(Number),
  });
  expect(diagrams.main?.placements.visitors).toMatchObject({ locked: true });

  // Every act was one step: as many steps back as there were acts lead to the start.
  while (await page.getByRole('button', { name: 'Undo', exact: true }).isEnabled())
    await page.keyboard.press('Control+Z');
  await expect(node(page, 'note')).toHaveCount(0);
  await expect(node(page, 'visitors-2')).toHaveCount(0);
  await expect(node(page, 'visitors').getByRole('img', { name: 'Locked' })).toHaveCount(0);
  await app.close();
});

test('the same with the keyboard alone', async () => {
  const { app, page } = await launchApp();
  await openHost(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const choose = async (id: string, isMore = false) => {
    await node(page, id).focus();
    await page.keyboard.press(isMore ? 'Shift+Enter' : 'Enter');
  };

  // Copied beside itself, in its boundary; each one further; cut and brought back as what it was.
  await choose('portal');
  await page.keyboard.press('Control+C');
  await page.keyboard.press('Control+V');
  await expect(node(page, 'portal-2')).toBeFocused();
  await expect(node(page, 'portal-2')).toHaveAccessibleName(/in frontend network/);
  await page.keyboard.press('Control+V');
  await expect(node(page, 'portal-3')).toHaveAccessibleName(/in frontend network/);
  expect(await boxOf(page, 'portal-3')).not.toEqual(await boxOf(page, 'portal-2'));
  await page.keyboard.press('Control+D');
  await expect(status(page)).toHaveText('Duplicated Management portal.');
  await page.keyboard.press('Control+X');
  await expect(node(page, 'portal-4')).toHaveCount(0);
  await page.keyboard.press('Control+V');
  await expect(node(page, 'portal-4')).toBeVisible();

  // Into the boundary that is selected.
  await choose('db-secret');
  await page.keyboard.press('Control+C');
  await choose('net-back');
  await page.keyboard.press('Control+V');
  await expect(node(page, 'db-secret-2')).toHaveAccessibleName(/in backend network/);

  // All that is in a boundary, with the flows between.
  await page.keyboard.press('Control+Shift+A');
  await expect(status(page)).toContainText('in backend network');
  await expect(selected(page)).toHaveCount(3);
  await expect(page.locator('.react-flow__edge.selected')).toHaveCount(1);

  // The toolbar is reached by keys, walked with the arrows and left with Escape.
  await choose('operator');
  await choose('visitors', true);
  await choose('hub', true);
  await expect(selected(page)).toHaveCount(3);
  await page.keyboard.press('Alt+F10');
  const tools = page.getByRole('toolbar', { name: 'Arrange what is selected' });
  await expect(tools.getByRole('button', { name: 'Align on the left' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^Align .+ and 2 more on the left: done\.$/);
  const spread = async () => {
    const boxes = await Promise.all(['operator', 'visitors', 'hub'].map((id) => boxOf(page, id)));
    const lefts = boxes.map(({ x }) => x);
    return Math.max(...lefts) - Math.min(...lefts);
  };
  await expect.poll(spread).toBeLessThan(1);
  for (const name of ['in the centre', 'on the right', 'at the top', 'in the middle', 'at the bottom']) {
    await page.keyboard.press('ArrowRight');
    await expect(tools.getByRole('button', { name: `Align ${name}` })).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expect(tools.getByRole('button', { name: 'Distribute horizontally' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tools.getByRole('button', { name: 'Distribute vertically' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText(/^Distribute .+ and 2 more vertically: done\.$/);
  await page.keyboard.press('Escape');
  await expect(tools.locator(':focus')).toHaveCount(0);
  await expect(selected(page)).toHaveCount(3);

  // Locked: arrows, sizes and Delete say why nothing happens.
  await choose('logs');
  await page.keyboard.press('Control+Shift+K');
  await expect(status(page)).toHaveText('Log server is locked: it can’t be moved, resized or deleted here.');
  // Where it is once the view has come to it.
  let fixed: Awaited<ReturnType<typeof boxOf>> | undefined;
  const stands = async () => {
    const before = fixed;
    fixed = await boxOf(page, 'logs');
    return fixed.x === before?.x && fixed.y === before.y;
  };
  await expect.poll(stands, { intervals: [150] }).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect(status(page)).toContainText('“Log server” is locked');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Delete');
  expect(await boxOf(page, 'logs')).toEqual(fixed);
  await page.keyboard.press('Control+Shift+K');
  await expect(status(page)).toHaveText(
    'Log server is unlocked: it can be moved, resized and deleted again.',
  );
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await boxOf(page, 'logs')).x).toBeLessThan(fixed?.x ?? 0);

  // A note: typed, moved, written anew, copied, put behind what it lies on, deleted, brought back.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toHaveCount(0);
  await expect(page.locator('.react-flow__node-note')).toHaveCount(0);
  await page.keyboard.press('n');
  await page.keyboard.type('First line');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second line');
  await page.keyboard.press('Control+Enter');
  await expect(node(page, 'note')).toBeFocused();
  await expect(node(page, 'note')).toHaveAccessibleName('Note: First line second line');
  const noteBox = await boxOf(page, 'note');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await boxOf(page, 'note')).y).toBeGreaterThan(noteBox.y);
  await expect.poll(async () => (await boxOf(page, 'note')).width).toBeGreaterThan(noteBox.width);
  await page.keyboard.press('F2');
  await page.keyboard.type('!');
  await page.keyboard.press('Escape');
  await expect(node(page, 'note')).toHaveAccessibleName(/second line!$/);
  await page.keyboard.press('Alt+PageDown');
  await expect(status(page)).toContainText(/backward: done|as far as it goes/);
  await page.keyboard.press('Control+D');
  await expect(node(page, 'note-2')).toHaveAccessibleName(/second line!$/);
  await page.keyboard.press('Delete');
  await expect(node(page, 'note-2')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(node(page, 'note-2')).toBeVisible();
  await app.close();
});
