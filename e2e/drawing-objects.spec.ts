import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import type { ThreatModel } from '../shared/model/threat-model';
import { answerSave, launchApp } from './app';

const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
const selected = (page: Page) => page.locator('.react-flow__node.selected');
const status = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const canvas = (page: Page) => page.getByRole('region', { name: 'Diagram' });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

const boxOf = async (page: Page, id: string) => {
  const box = await node(page, id).boundingBox();
  if (box === null) throw new Error(`${id} is not on the screen`);
  return box;
};
const middleOf = async (page: Page, id: string) => {
  const { x, y, width, height } = await boxOf(page, id);
  return { x: x + width / 2, y: y + height / 2 };
};

/** Opens the template and waits until all of it is drawn. */
async function openHost(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await expect(node(page, 'visitors')).toBeVisible();
  await atRest(page, 'visitors');
}

/** Waits until something stays where it is on the screen. */
async function atRest(page: Page, id: string): Promise<void> {
  let last = '';
  await expect(async () => {
    const before = last;
    last = JSON.stringify(await boxOf(page, id));
    expect(last).toBe(before);
  }).toPass({ intervals: [100] });
}

/** Drags from one point of the screen to another, with a key held. */
async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
  held?: 'Alt' | 'Shift',
): Promise<void> {
  if (held) await page.keyboard.down(held);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  if (held) await page.keyboard.up(held);
}

/** Chooses a line of the application menu. */
async function chooseInMenu(app: ElectronApplication, action: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, id) => BrowserWindow.getAllWindows()[0]?.webContents.send('menu', id),
    action,
  );
}

/** What a person would find in the file that they save. */
async function saved(app: ElectronApplication, page: Page): Promise<ThreatModel> {
  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-objects-')), 'saved.bulkhead.json');
  await answerSave(app, file);
  await page.keyboard.press('Control+Shift+S');
  await expect(status(page)).toContainText('Saved saved.bulkhead.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

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
  const again = await middleOf(page, 'visitors-3');
  expect(again.x).toBeGreaterThan(pasted.x);
  expect(again.y).toBeGreaterThan(pasted.y);
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
  await expect(status(page)).toHaveText('Align on the left: done.');
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
  await expect(status(page)).toHaveText('Visitors is locked where it is.');
  await expect(node(page, 'visitors').getByRole('img', { name: 'Locked' })).toBeVisible();
  await expect(node(page, 'visitors')).toHaveAccessibleName(/locked/);
  const fixed = await boxOf(page, 'visitors');
  await drag(page, { x: fixed.x + 40, y: fixed.y + 12 }, { x: fixed.x + 140, y: fixed.y + 112 });
  expect(await boxOf(page, 'visitors')).toEqual(fixed);
  await node(page, 'visitors').click();
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText('“Visitors” is locked. Unlock it first');
  await expect(node(page, 'visitors')).toBeVisible();
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
  await expect(status(page)).toHaveText('Send a thing to the back: done.');
  await expect.poll(() => onTop(page, volume)).toBe('db-data');
  await chooseInMenu(app, 'order-forward');
  await expect(status(page)).toHaveText('Bring a thing forward: done.');
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

test('the menus copy, cut and paste too, where they were opened', async () => {
  const { app, page } = await launchApp();
  await openHost(page);
  const choose = async (at: { x: number; y: number }, name: string) => {
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await page.getByRole('menuitem', { name }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  await choose(await middleOf(page, 'operator'), 'Copy Ctrl+C');
  await expect(status(page)).toHaveText('Copied Operator.');
  const outer = await boxOf(page, 'internet-edge');
  const free = { x: outer.x + outer.width - 90, y: outer.y + 90 };
  await choose(free, 'Paste Ctrl+V');
  await expect(node(page, 'operator-2')).toHaveAccessibleName(/in Internet edge/);
  const pasted = await middleOf(page, 'operator-2');
  expect(Math.abs(pasted.x - free.x) + Math.abs(pasted.y - free.y)).toBeLessThan(4);

  // The machine's own menu says the same words and does the same.
  const roles = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.flatMap(({ submenu }) =>
      (submenu?.items ?? []).flatMap(({ role, label }) =>
        ['cut', 'copy', 'paste'].includes(String(role)) ? [`${role} ${label}`] : [],
      ),
    ),
  );
  expect(roles).toEqual(['cut Cut', 'copy Copy', 'paste Paste']);

  await choose(pasted, 'Cut Ctrl+X');
  await expect(node(page, 'operator-2')).toHaveCount(0);
  await choose({ x: free.x, y: free.y + 60 }, 'Paste Ctrl+V');
  await expect(node(page, 'operator-2')).toBeVisible();
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
  await expect(status(page)).toHaveText('Align on the left: done.');
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
  await expect(status(page)).toHaveText('Distribute vertically: done.');
  await page.keyboard.press('Escape');
  await expect(tools.locator(':focus')).toHaveCount(0);
  await expect(selected(page)).toHaveCount(3);

  // Locked: arrows, sizes and Delete say why nothing happens.
  await choose('logs');
  await page.keyboard.press('Control+Shift+K');
  await expect(status(page)).toHaveText('Log server is locked where it is.');
  const fixed = await boxOf(page, 'logs');
  await page.keyboard.press('ArrowLeft');
  await expect(status(page)).toContainText('“Log server” is locked');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Delete');
  expect(await boxOf(page, 'logs')).toEqual(fixed);
  await page.keyboard.press('Control+Shift+K');
  await expect(status(page)).toHaveText('Log server can be moved again.');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await boxOf(page, 'logs')).x).toBeLessThan(fixed.x);

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
  await page.keyboard.press('Control+[');
  await expect(status(page)).toContainText(/backward: done|as far as it goes/);
  await page.keyboard.press('Control+D');
  await expect(node(page, 'note-2')).toHaveAccessibleName(/second line!$/);
  await page.keyboard.press('Delete');
  await expect(node(page, 'note-2')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(node(page, 'note-2')).toBeVisible();
  await app.close();
});

test('what is copied in one window is pasted in another model, later, with or without what was decided', async () => {
  const first = await launchApp();
  await openHost(first.page);
  // A decision on a threat of the portal.
  await node(first.page, 'portal').click();
  await inspector(first.page)
    .getByRole('tab', { name: /^Threats/ })
    .click();
  await inspector(first.page).getByRole('listitem').first().getByRole('button').click();
  await first.page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('mitigated');
  await first.page.getByRole('button', { name: 'Decide', exact: true }).click();
  const source = await saved(first.app, first.page);
  const decided = Object.keys(source.decisions).filter((key) => key.endsWith('/portal'));
  expect(decided.length).toBeGreaterThan(0);

  await first.page.keyboard.press('Control+1');
  await node(first.page, 'net-front').locator('.boundary-grip').first().click();
  await first.page.keyboard.press('Control+C');
  await expect(status(first.page)).toHaveText('Copied frontend network.');

  // The document is closed, another begun: plain paste leaves the decisions behind.
  await first.page.getByRole('button', { name: 'Welcome page' }).click();
  await first.page.getByRole('button', { name: 'New model' }).click();
  await first.page.keyboard.press('Control+V');
  await expect(node(first.page, 'portal')).toHaveAccessibleName(/in frontend network/);
  const plain = await saved(first.app, first.page);
  expect(Object.keys(plain.elements).sort()).toEqual(['portal', 'proxy']);
  expect(plain.elements.portal?.facts).toEqual(source.elements.portal?.facts);
  expect(plain.decisions).toEqual({});

  // Another window of the app takes them along.
  const second = await launchApp();
  await second.page.getByRole('button', { name: 'New model' }).click();
  await second.page.keyboard.press('Control+Shift+V');
  await expect(status(second.page)).toContainText('with what was decided');
  const withDecisions = await saved(second.app, second.page);
  expect(Object.keys(withDecisions.decisions)).toEqual(expect.arrayContaining(decided));
  for (const [key, decision] of Object.entries(withDecisions.decisions))
    expect(source.decisions[key]).toEqual(decision);

  // Text of another program becomes a note; a text field has a clipboard of its own.
  await second.app.evaluate(({ clipboard }) => clipboard.writeText('From the minutes:\nask Ann'));
  await second.page.keyboard.press('Control+V');
  await expect(node(second.page, 'note')).toHaveAccessibleName('Note: From the minutes: ask Ann');
  await second.page.getByRole('textbox', { name: 'Title of the model' }).click();
  await second.page.keyboard.press('Control+A');
  await second.page.keyboard.press('Control+V');
  await expect(second.page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue(
    /From the minutes/,
  );
  await expect(second.page.locator('.react-flow__node-note')).toHaveCount(1);
  await second.app.close();
  await first.app.close();
});

test('what only looks like something copied changes nothing, and says what is wrong', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await canvas(page).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('application/x-bulkhead-fragment+json', '{"version":1,"elements":{"__proto__":{}}}');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(status(page)).toContainText('can’t be pasted');
  await expect(page.locator('.react-flow__node')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await app.close();
});
