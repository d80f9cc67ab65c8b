import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { openTemplate } from './web-app-template';

const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
const canvas = (page: Page) => page.getByRole('region', { name: 'Diagram' });
const hint = (page: Page, words: string) =>
  page.getByRole('list', { name: 'Hints' }).getByRole('listitem').filter({ hasText: words });

type Box = { x: number; y: number; width: number; height: number };
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('a reviewer sees the heat, what a threat is about, and what a flow crosses, with the mouse', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);

  // Heat has a legend in words, and colours what has open threats.
  await page.keyboard.press('h');
  await expect(canvas(page).getByText('Highest open risk')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Heat view: colours tell the highest open risk.');
  const colour = (id: string) =>
    node(page, id)
      .locator('[data-look]')
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await colour('api')).not.toBe(await colour('etcd'));
  // The legend has every look, and covers nothing of the canvas.
  await expect(canvas(page).getByText('No open threats')).toBeVisible();
  const legend = await canvas(page).getByText('Highest open risk').boundingBox();
  const drawn = await page.locator('.react-flow').boundingBox();
  expect(legend?.y).toBeGreaterThanOrEqual((drawn?.y ?? 0) + (drawn?.height ?? 0));
  await page.keyboard.press('h');
  await expect(canvas(page).getByText('Highest open risk')).toBeHidden();
  await expect(page.getByRole('status')).toHaveText('The heat view is off.');

  // A threat's subjects are lit until the light is put out.
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Threats' }).click();
  const option = page.getByRole('listbox', { name: 'Threats' }).getByRole('option').first();
  await option.click();
  const title = await page.getByRole('article').getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'Show on the diagram' }).click();
  await expect(canvas(page).getByText(`Lit: ${title}`)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^Lit on \\w+.*: ${title}`));
  await expect(canvas(page).locator('[data-lit]')).not.toHaveCount(0);
  // What isn't lit is dimmed, and shows no handles that it didn't show before.
  const handle = page.locator('.react-flow__node:not(.selected, :hover) > .react-flow__handle').first();
  await expect(handle).toHaveCSS('opacity', '0');
  await page.getByRole('button', { name: 'Put out the light' }).click();
  await expect(canvas(page).locator('[data-lit]')).toHaveCount(0);

  // The crossings of a flow are numbered on its line, as the inspector lists them.
  await page.keyboard.press('Escape');
  await page.locator('.react-flow__edge[data-id]').first().waitFor();
  const id = await page
    .locator('.react-flow__edge')
    .evaluateAll(
      (edges) => edges.map((edge) => edge.getAttribute('data-id')).find((one) => one !== null) ?? '',
    );
  await page.locator(`.react-flow__edge[data-id="${id}"]`).focus();
  await page.keyboard.press('Enter');
  const listed = page.getByRole('region', { name: 'Ends and crossings' }).getByRole('listitem');
  await expect(listed.first()).toBeVisible();
  const words = await listed.allInnerTexts();
  const numbers = words.map((crossing, index) =>
    canvas(page).getByRole('img', { name: `${index + 1}. ${crossing}` }),
  );
  for (const number of numbers) await expect(number).toBeVisible();
  // What the line is gripped by covers none of them.
  const boxes = (all: Locator[]) => Promise.all(all.map((one) => one.boundingBox()));
  const isCovered = async () => {
    const grips = await boxes(await page.locator('[data-grip]').all());
    return (await boxes(numbers)).some((number) =>
      grips.some((grip) => number && grip && meet(number, grip)),
    );
  };
  await expect(page.locator('[data-grip]')).not.toHaveCount(0);
  expect(await isCovered()).toBe(false);

  // Far out they are as large, and beside each other.
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('-');
  await expect(canvas(page).locator('[data-detail]').first()).not.toHaveAttribute('data-detail', 'full');
  const places = await Promise.all(numbers.map((number) => number.boundingBox()));
  for (const [index, place] of places.entries()) {
    expect(place?.width).toBeGreaterThan(18);
    const before = places[index - 1];
    if (place && before) expect(Math.hypot(place.x - before.x, place.y - before.y)).toBeGreaterThan(18);
  }
  await app.close();
});

test('what is out of sight in a collapsed boundary is lit by its box', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const boundary = page.locator('.react-flow__node-boundary:has([data-badge])').last();
  const id = (await boundary.getAttribute('data-id')) ?? '';
  await boundary.focus();
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: /^Threats/ }).click();
  const threat = inspector.getByRole('tabpanel').getByRole('listitem').getByRole('button').first();
  await page.keyboard.press('e');
  await expect(node(page, id)).toHaveClass(/react-flow__node-collapsed/);
  await threat.hover();
  await expect(node(page, id).locator('[data-lit]')).toHaveCount(1);
  await app.close();
});

test('the same with keys alone: heat, the light of a threat, the crossings of a flow', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press('h');
  await expect(canvas(page).getByText('Highest open risk')).toBeVisible();
  await page.keyboard.press('h');

  await page.keyboard.press('Control+2');
  const threats = page.getByRole('listbox', { name: 'Threats' });
  await threats.focus();
  await page.keyboard.press('Home');
  await expect(threats.getByRole('option', { selected: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Show on the diagram' }).press('Enter');
  await expect(canvas(page).locator('[data-lit]')).not.toHaveCount(0);
  // Escape puts out the light first, then chooses nothing.
  await page.keyboard.press('Escape');
  await expect(canvas(page).locator('[data-lit]')).toHaveCount(0);
  await expect(page.locator('.react-flow__node.selected, .react-flow__edge.selected')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node.selected, .react-flow__edge.selected')).toHaveCount(0);

  await page.keyboard.press('Control+Shift+O');
  const tree = page.getByRole('tree');
  await tree.getByRole('treeitem', { name: /^Customers/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem', { name: /^HTTPS requests/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Ends and crossings' })).toContainText('enters');
  await expect(canvas(page).getByRole('img', { name: /^1\. enters Internet edge/ })).toBeVisible();
  await app.close();
});

test('hints are looked at, mended and put aside with the mouse', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  const search = page.getByRole('searchbox', { name: 'Search stencils' });
  for (const stencil of ['Namespace', 'Container', 'Secret']) {
    await search.fill(stencil);
    await page
      .getByRole('complementary', { name: 'Palette' })
      .getByRole('button', { name: stencil, exact: true })
      .click();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('tab', { name: 'Hints' }).click();
  const secret = hint(page, 'Nothing uses the secret Secret.');
  await secret.hover();
  await expect(canvas(page).locator('[data-lit]')).toHaveCount(1);
  await secret.getByRole('button', { name: /^Draw a flow from/ }).click();
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
  await expect(secret).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Hints' })).toBeFocused();
  // Nothing is dimmed by a hint that is gone.
  await expect(canvas(page).locator('[data-lit]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(secret).toHaveCount(1);
  await secret.getByRole('button', { name: 'Put aside' }).click();
  await expect(page.getByText('Nothing seems to be missing in the picture.')).toBeVisible();
  await app.close();
});

test('hints tell what is missing and mend it, with keys alone', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('secret');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type('card-key');
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('namespace');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node')).toHaveCount(2);

  // The command palette knows where they are.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hints');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Hints');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Hints' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: '2 hints' })).toBeFocused();
  await expect(hint(page, 'Nothing uses the secret card-key.')).toHaveCount(1);
  await hint(page, 'holds nothing')
    .getByRole('button', { name: /^Delete/ })
    .press('Enter');
  await expect(page.locator('.react-flow__node')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Nothing uses the secret card-key.' })).toBeFocused();
  await hint(page, 'Nothing uses').getByRole('button', { name: 'Put aside' }).press('Enter');
  await expect(hint(page, 'Nothing uses')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Hints' })).toBeFocused();
  await page.getByRole('button', { name: /^Bring back/ }).press('Enter');
  await expect(hint(page, 'Nothing uses')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Nothing uses the secret card-key.' })).toBeFocused();
  await app.close();
});

test('panels are put away and come back as they were left, and settings hold after a restart', async () => {
  const { app, page, userData } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeHidden();
  const grip = page.getByRole('separator', { name: 'Width of the inspector' });
  const before = await page.getByRole('complementary', { name: 'Inspector' }).boundingBox();
  await grip.focus();
  await page.keyboard.press('ArrowLeft');
  const after = await page.getByRole('complementary', { name: 'Inspector' }).boundingBox();
  expect(after?.width).toBeGreaterThan(before?.width ?? 0);
  await page.keyboard.press('Control+,');
  await page.getByRole('radiogroup', { name: 'Contrast' }).getByText('More').click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await app.close();

  const again = await launchApp({ userData });
  await expect(again.page.locator('.react-flow__node').first()).toBeVisible();
  await expect(again.page.getByRole('searchbox', { name: 'Search stencils' })).toBeHidden();
  await expect(again.page.locator('html')).toHaveAttribute('data-contrast', 'more');
  const kept = await again.page.getByRole('complementary', { name: 'Inspector' }).boundingBox();
  expect(Math.abs((kept?.width ?? 0) - (after?.width ?? 0))).toBeLessThan(3);
  // What is looked for opens the panel.
  await again.page.keyboard.press('/');
  await expect(again.page.getByRole('searchbox', { name: 'Search stencils' })).toBeFocused();
  await again.app.close();
});
