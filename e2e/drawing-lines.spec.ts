import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { clickLine, dragBy, inspector, node, openTemplate, picture, status, tabTo } from './canvas-helpers';
import { followTo, goTo } from './go-to';

/** The accessible names of the flows, without what else is said of them. */
const flowNames = (page: Page) =>
  page
    .locator('.react-flow__edge')
    .evaluateAll((edges) => edges.map((edge) => edge.getAttribute('aria-label')?.split(',')[0] ?? '').sort());

test('the label of a flow and its line are one: pointed at, clicked, and asked for what can be done', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  const label = page.locator('[data-subject=operator-to-portal]');
  const line = page.locator('.react-flow__edge[data-id=operator-to-portal]');
  const thin = await line
    .locator('.react-flow__edge-path')
    .evaluate((path) => getComputedStyle(path).strokeWidth);
  await label.hover();
  await expect(line.locator('.react-flow__edge-path')).not.toHaveCSS('stroke-width', thin);
  await node(page, 'Operator').hover();
  await expect(line.locator('.react-flow__edge-path')).toHaveCSS('stroke-width', thin);

  await label.click();
  await expect(line).toHaveClass(/selected/);
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('administration');
  await page.locator('[data-subject=portal-to-engine]').click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Reverse' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Docker socket');

  await label.dblclick();
  await page.keyboard.type('console');
  await page.keyboard.press('Enter');
  await expect(label).toContainText('console');
  await app.close();
});

test('flows are drawn to anywhere on an element, picked, turned round and reconnected by mouse', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  const [source, target] = [node(page, 'Visitors'), node(page, 'db-password')];
  await source.hover();
  const handle = await source.locator('.react-flow__handle-bottom').boundingBox();
  const goal = await target.boundingBox();
  if (!handle || !goal) throw new Error('not on the screen');

  // Beside the dot of a handle is near enough, and so is the middle of the other element.
  // As large as that is drawn now: the view decides how far the room around it reaches.
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height * 1.4);
  await page.mouse.down();
  await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => flowNames(page)).toContain('Visitors → db-password');
  // Its name can be typed at once; who types none goes on, and it has none.
  const naming = page.getByRole('textbox', { name: 'Name of Visitors → db-password' });
  await expect(naming).toBeFocused();
  await page.keyboard.type('guess');
  await page.keyboard.press('Escape');
  await expect(naming).toHaveCount(0);
  await expect(page.locator('.react-flow__edge:focus')).toHaveAccessibleName(/^Visitors → db-password/);
  const ends = inspector(page).getByRole('region', { name: 'Ends and crossings' });
  await ends.getByRole('button', { name: 'Reverse the flow' }).click();
  await expect.poll(() => flowNames(page)).toContain('db-password → Visitors');
  await ends.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Operator' });
  await expect.poll(() => flowNames(page)).toContain('db-password → Operator');

  // Picked: the panel stays beside the canvas, and a click on an element takes it.
  await node(page, 'Operator').click();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Draw a flow from Operator to …' })).toBeVisible();
  await node(page, 'Reverse proxy').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => flowNames(page)).toContain('Operator → Reverse proxy');

  // Dropped where nothing is: something new comes to lie there, joined.
  await node(page, 'Visitors').hover();
  const below = await node(page, 'Visitors').locator('.react-flow__handle-bottom').boundingBox();
  if (!below) throw new Error('not on the screen');
  const free = { x: below.x + 5, y: below.y + 160 };
  await page.mouse.move(below.x + below.width / 2, below.y + below.height / 2);
  await page.mouse.down();
  await page.mouse.move(free.x, free.y, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('combobox', { name: 'What to add' }).fill('docker container: Cache');
  await page.keyboard.press('Enter');
  await expect.poll(() => flowNames(page)).toContain('Visitors → Cache');
  const made = await node(page, 'Cache').boundingBox();
  expect(made && made.x <= free.x && free.x <= made.x + made.width).toBe(true);
  expect(made && made.y <= free.y && free.y <= made.y + made.height).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(node(page, 'Cache')).toHaveCount(0);
  await expect.poll(() => flowNames(page)).not.toContain('Visitors → Cache');
  await app.close();
});

test('a flow that is being drawn is called off by Escape: nothing is drawn where the pointer is let go', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  const before = await flowNames(page);
  /** Draws from Visitors to a point and calls it off there; the pointer is let go at once, or moves on first. */
  const drawTo = async (goal: { x: number; y: number }, goesOn: boolean) => {
    await node(page, 'Visitors').hover();
    const handle = await node(page, 'Visitors').locator('.react-flow__handle-bottom').boundingBox();
    if (!handle) throw new Error('not on the screen');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(goal.x, goal.y, { steps: 8 });
    await expect(page.locator('.react-flow__connection')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.react-flow__connection')).toHaveCount(0);
    if (goesOn) await page.mouse.move(goal.x + 4, goal.y + 2, { steps: 2 });
    await page.mouse.up();
  };
  const goal = await node(page, 'db-password').boundingBox();
  if (!goal) throw new Error('not on the screen');
  const middle = { x: goal.x + goal.width / 2, y: goal.y + goal.height / 2 };
  for (const at of [middle, { x: middle.x, y: goal.y }]) {
    await drawTo(at, false);
    await drawTo(at, true);
  }
  // Nor is anything offered where nothing lies.
  const visitors = await node(page, 'Visitors').boundingBox();
  if (!visitors) throw new Error('not on the screen');
  await drawTo({ x: visitors.x + 5, y: visitors.y + visitors.height + 160 }, true);
  await expect(page.getByRole('combobox', { name: 'What to add' })).toHaveCount(0);
  expect(await flowNames(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await app.close();
});

test('with keys alone, flows are picked from source to target, turned round and reconnected', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  // Escape leaves the picking of ends also from the canvas beside it, and other keys work again.
  const panel = page.getByRole('dialog', { name: /^Draw a flow/ });
  await page.keyboard.press('c');
  await expect(panel.getByRole('combobox')).toBeFocused();
  await page.getByRole('region', { name: 'Diagram', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // Nothing is chosen: the source is picked first. What Enter would take stands out on the canvas.
  await page.keyboard.press('c');
  await page.keyboard.type('visi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Draw a flow from Visitors to …' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.type('db-pass');
  await page.keyboard.press('Enter');
  const flow = page.getByRole('group', { name: /^Visitors → db-password/ });
  await expect(flow).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('group', { name: /^db-password → Visitors/ })).toBeFocused();
  await expect(status(page)).toContainText('Turned the flow round');

  await tabTo(page, 'combobox', 'From');
  await page.keyboard.type('Operator');
  await expect.poll(() => flowNames(page)).toContain('Operator → Visitors');
  await page.keyboard.press('Control+z');
  await expect.poll(() => flowNames(page)).toContain('db-password → Visitors');

  // Whoever changes their mind is back where they were.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await goTo(page, /^Visitors,/);
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: /^Visitors,/ })).toBeFocused();
  await app.close();
});

const flowNamed = (page: Page, name: string) =>
  page.getByRole('group', { name: new RegExp(`^${name}, flow`) });
const lineOf = (page: Page, name: string) =>
  flowNamed(page, name).locator('.react-flow__edge-path').getAttribute('d');
const grip = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a flow is bent, straightened and led to another element by mouse', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  const before = await picture(page);
  await clickLine(page, flowNamed(page, 'administration'));

  // A piece is pulled aside, and the line keeps its right angles.
  await dragBy(page, grip(page, 'Piece 1 of administration'), 0, -70);
  await expect(grip(page, 'Bend 2 of administration')).toBeVisible();
  const led = await lineOf(page, 'administration');
  const [first, second] = [
    await grip(page, 'Bend 1 of administration').boundingBox(),
    await grip(page, 'Bend 2 of administration').boundingBox(),
  ];
  expect(first?.y).toBeCloseTo(second?.y ?? 0, 0);

  // A bend goes where it is dragged; a double click takes it away.
  await dragBy(page, grip(page, 'Bend 1 of administration'), -40, -30);
  await expect.poll(() => lineOf(page, 'administration')).not.toBe(led);
  await grip(page, 'Bend 1 of administration').dblclick();
  await expect(grip(page, 'Bend 2 of administration')).toHaveCount(0);

  // An end goes to another element; the bends are forgotten.
  const goal = await node(page, 'Reverse proxy').boundingBox();
  const end = await grip(page, 'Target of administration').boundingBox();
  if (!goal || !end) throw new Error('not on the screen');
  await dragBy(
    page,
    grip(page, 'Target of administration'),
    goal.x + 40 - end.x,
    goal.y + goal.height / 2 - end.y,
  );
  await expect(flowNamed(page, 'administration')).toHaveAccessibleName(/from Operator to Reverse proxy/);
  await expect(grip(page, 'Bend 1 of administration')).toHaveCount(0);
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => picture(page)).toEqual(before);

  // Where both ends go, the bends go along.
  await clickLine(page, flowNamed(page, 'administration'));
  await dragBy(page, grip(page, 'Piece 1 of administration'), 0, -70);
  const bent = await page.locator('[data-grip="bend 0"]').boundingBox();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await clickLine(page, flowNamed(page, 'administration'));
  const moved = await page.locator('[data-grip="bend 0"]').boundingBox();
  expect((moved?.y ?? 0) - (bent?.y ?? 0)).toBeGreaterThan(8);
  expect(moved?.x).toBeCloseTo(bent?.x ?? 0, 0);
  await app.close();
});

test('with keys alone, a flow gets bends, they are moved, removed, and the flow is straight again', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Docker host');
  const straight = await lineOf(page, 'administration');
  await goTo(page, /^Operator,/);
  await followTo(page, /^administration, flow/);

  await page.keyboard.press('b');
  await expect(grip(page, 'Bend 1 of administration')).toBeFocused();
  await expect(status(page)).toContainText('Added a bend');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowUp');
  await expect(grip(page, 'Bend 1 of administration')).toBeFocused();
  const bent = await lineOf(page, 'administration');
  expect(bent).not.toBe(straight);

  // A second one on the next piece; Tab goes from one to the other.
  await page.keyboard.press('Tab');
  await expect(grip(page, 'Piece 2 of administration')).toBeFocused();
  await page.keyboard.press('b');
  await expect(grip(page, 'Bend 2 of administration')).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect(grip(page, 'Bend 2 of administration')).toHaveCount(0);
  await expect(grip(page, 'Bend 1 of administration')).toBeFocused();
  await expect.poll(() => lineOf(page, 'administration')).toBe(bent);

  await page.keyboard.press('Shift+B');
  await expect(flowNamed(page, 'administration')).toBeFocused();
  await expect.poll(() => lineOf(page, 'administration')).toBe(straight);

  // Enter goes on from a selected flow to its pieces, Escape back.
  await page.keyboard.press('Enter');
  await expect(grip(page, 'Piece 1 of administration')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(grip(page, 'Piece 1 of administration')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(flowNamed(page, 'administration')).toBeFocused();
  await app.close();
});
