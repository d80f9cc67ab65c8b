import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';

/** What has the focus on the canvas. */
const focused = (page: Page) =>
  page.locator('.react-flow__node:focus, .react-flow__edge:focus, [data-focus-home]:focus');
const node = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const status = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
/** What screen readers are told besides the status line. */
const told = (page: Page, words: string | RegExp) =>
  page.locator('[aria-live=polite][aria-atomic]').filter({ hasText: words });

/** Asks what to add, types it and presses a key. */
async function add(page: Page, wish: string, key = 'Enter'): Promise<void> {
  await page.keyboard.press('a');
  await expect(page.getByRole('combobox', { name: 'What to add' })).toBeFocused();
  await page.keyboard.type(wish);
  await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('an architect draws and reads a diagram without a mouse', async () => {
  const { app, page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('region', { name: 'Diagram' })).toHaveAccessibleDescription(/Arrow keys go/);

  // What is added goes into what is selected, or next to it with a flow; a name may come in one go.
  await add(page, 'cluster: Production');
  await expect(focused(page)).toHaveAccessibleName('Production, Cluster boundary');
  await add(page, 'container: checkout');
  await expect(focused(page)).toHaveAccessibleName('checkout, Container, in Production');
  await add(page, 'postgres: Orders');
  await expect(focused(page)).toHaveAccessibleName(/^Orders, Database, in Production; 1 flow in/);
  await expect(status(page, 'Added Orders in Production. With a flow from checkout.')).toBeVisible();

  // One step back takes both, and the focus to what is nearest.
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName(/^checkout/);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(told(page, 'Selected: checkout.')).toHaveCount(1);
  await expect(focused(page)).toHaveAccessibleDescription('selected');

  // The other way round, named in place; then one without a flow.
  await add(page, 'secret', 'Shift+Enter');
  await expect(page.getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type('card-key');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName(/^card-key, Secret, in Production; 1 flow out/);
  await add(page, 'config map: settings', 'Control+Enter');
  await expect(focused(page)).toHaveAccessibleName(/^settings, ConfigMap, in Production(?!.*flow)/);
  await page.keyboard.press('a');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName(/^settings/);

  // Two things at once can be told apart by where they are; the flow gets its name as it is drawn.
  await page.keyboard.press('c');
  await page.keyboard.type('checkout: mounted');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName(/^mounted, flow, from settings to checkout/);

  // Along flows: back to where it begins, on, in and out, and which of how many it is.
  await page.keyboard.press('Escape');
  await expect(told(page, 'Nothing selected.')).toHaveCount(1);
  await page.keyboard.press('Control+ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(/^checkout, Container/);
  await page.keyboard.press('Control+ArrowLeft');
  await expect(focused(page)).toHaveAccessibleName(/, flow, from|→ checkout, flow/);
  await expect(status(page, 'Flow 1 of 2 into checkout.')).toBeVisible();
  await page.keyboard.press('Control+ArrowDown');
  await expect(status(page, 'Flow 2 of 2 into checkout.')).toBeVisible();
  await page.keyboard.press('Control+ArrowDown');
  await expect(status(page, 'Flow 1 of 2 into checkout.')).toBeVisible();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await expect(status(page, 'Flow 1 of 1 out of checkout.')).toBeVisible();
  await page.keyboard.press('Control+ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(/^Orders/);
  await page.keyboard.press('Control+ArrowRight');
  await expect(status(page, 'No flow leaves Orders.')).toBeVisible();

  // Along the tree.
  await page.keyboard.press('Control+Shift+ArrowUp');
  await expect(focused(page)).toHaveAccessibleName(/^Production/);
  await page.keyboard.press('Control+Shift+ArrowUp');
  await expect(status(page, 'Production is in no boundary.')).toBeVisible();
  await page.keyboard.press('Control+Shift+ArrowDown');
  const first = await focused(page).getAttribute('aria-label');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(focused(page)).not.toHaveAccessibleName(first ?? '');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(focused(page)).toHaveAccessibleName(first ?? '');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(status(page, 'is the first one here.')).toBeVisible();

  // Arrows go about while nothing is selected, and move what is.
  const placeOf = (name: string) =>
    node(page, new RegExp(`^${name},`)).evaluate((one) => (one as HTMLElement).style.transform);
  const before = await placeOf('checkout');
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect(status(page, 'Nothing further left.')).toBeVisible();
  expect(await placeOf('checkout')).toBe(before);
  await page.keyboard.press('Enter');
  const name = ((await focused(page).getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
  const place = await placeOf(name);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => placeOf(name)).not.toBe(place);
  await expect(
    told(page, new RegExp(`^${name} is now \\d+ from the left and \\d+ from the top of Production`)),
  ).toHaveCount(1);

  // Out of its boundary without dragging.
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: `Move ${name} into …` })).toBeVisible();
  await page.keyboard.type('out of');
  await page.keyboard.press('Enter');
  await expect(status(page, `${name} moved out of all boundaries.`)).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${name}, [^,;]+(;|$)`));

  // What is deleted leaves the focus to what is nearest: of a flow, where it began.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+ArrowRight');
  const flow = (await focused(page).getAttribute('aria-label')) ?? '';
  expect(flow).toMatch(/, flow/);
  await page.keyboard.press('Delete');
  await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${name}`));
  await page.keyboard.press('Delete');
  await expect(node(page, new RegExp(`^${name},`))).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('data-id');
  await app.close();
});

test('the canvas is one stop of Tab, and is come back to where one left it', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await expect(page.getByRole('region', { name: 'Diagram' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowDown');
  const inside = (await focused(page).getAttribute('aria-label')) ?? '';
  expect(inside).toContain(', in ');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('region', { name: 'Diagram' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName(inside);
  await page.keyboard.press('F6');
  await expect(page.getByRole('complementary', { name: 'Inspector' }).locator(':focus')).toHaveCount(1);
  await app.close();
});

test('quick add by mouse: beside what is selected, from it, to it or for itself', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  const edges = page.locator('.react-flow__edge');
  await expect(edges.first()).toBeAttached();
  const count = await edges.count();
  const element = page.locator('.react-flow__node-element').first();
  await element.click();
  await page.getByRole('button', { name: /^Add next to / }).click();
  await page.getByRole('combobox', { name: 'What to add' }).fill('redis: Sessions');
  await page.getByText('Alone', { exact: true }).click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(node(page, /^Sessions/)).toBeVisible();
  await expect(edges).toHaveCount(count);

  await page.getByRole('button', { name: /^Add next to Sessions/ }).click();
  await page.getByRole('combobox', { name: 'What to add' }).fill('container: worker');
  await page.getByText('To Sessions', { exact: true }).click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page.getByRole('group', { name: /^worker → Sessions, flow/ })).toBeAttached();

  // A click elsewhere thinks better of it.
  await page.getByRole('button', { name: /^Add next to worker/ }).click();
  await page.getByRole('textbox', { name: 'Title of the model' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title of the model' })).toBeFocused();
  await app.close();
});

test('once nothing is selected, what only has the focus is connected with nothing', async () => {
  const { app, page } = await launchApp();
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await add(page, 'postgres: Orders');
  await page.keyboard.press('Escape');
  await expect(told(page, 'Nothing selected.')).toHaveCount(1);
  await expect(focused(page)).toHaveAccessibleName(/^Orders/);
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog')).toContainText('On the diagram');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName(/^Orders/);
  await add(page, 'container: checkout');
  await expect(node(page, /^checkout, Container(?!.*flow)/)).toHaveCount(1);

  // Two stores beside each other have no flow unless it is asked for; a line of the outline with the focus counts.
  await page.keyboard.press('Control+Shift+o');
  await page.keyboard.press('Shift+O');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treeitem', { name: /^Orders/ })).toBeFocused();
  await page.keyboard.press('a');
  await page.keyboard.type('redis');
  await expect(page.getByRole('radio', { name: 'Alone' })).toBeChecked();
  await page.keyboard.press('Escape');
  await add(page, 'postgres: Backup');
  await expect(node(page, /^Backup, Database(?!.*flow)/)).toHaveCount(1);
  await expect(page.locator('.react-flow__edge')).toHaveCount(0);
  await app.close();
});
