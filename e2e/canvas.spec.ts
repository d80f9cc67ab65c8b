import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, launchApp } from './app';
import { violations } from './axe';

const node = (page: Page, name: string) => page.locator('.react-flow__node', { hasText: name }).last();
const viewport = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((pane) => getComputedStyle(pane).transform);

/** Starts to look for moves of the view; what is returned gives the places that it was moved to since. */
async function watchMoves(page: Page): Promise<() => Promise<string[]>> {
  const moves = await page.locator('.react-flow__viewport').evaluateHandle((pane: HTMLElement) => {
    const found: string[] = [];
    let last = pane.style.transform;
    new MutationObserver(() => {
      if (pane.style.transform !== last) found.push(pane.style.transform);
      last = pane.style.transform;
    }).observe(pane, { attributes: true, attributeFilter: ['style'] });
    return found;
  });
  return () => moves.jsonValue();
}

const boxOf = async (page: Page, name: string) => {
  const box = await node(page, name).boundingBox();
  if (box === null) throw new Error(`${name} is not on the screen`);
  return box;
};

/** Drags from the palette to a place on the screen, and keeps the name that is proposed. */
async function drop(page: Page, stencil: string, at: { x: number; y: number }): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search stencils' });
  await search.fill(stencil);
  const canvas = page.getByRole('region', { name: 'Diagram' });
  const box = await canvas.boundingBox();
  await page
    .getByRole('complementary', { name: 'Palette' })
    .getByRole('button', { name: stencil, exact: true })
    .dragTo(canvas, { targetPosition: { x: at.x - (box?.x ?? 0), y: at.y - (box?.y ?? 0) } });
  await expect(page.getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await search.fill('');
}

test('what is dropped lies under the pointer, the first like the next, and the view stays', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  const before = await viewport(page);
  const moves = await watchMoves(page);
  await drop(page, 'Cluster', { x: 700, y: 300 });
  await drop(page, 'Container', { x: 800, y: 420 });
  await drop(page, 'Namespace', { x: 480, y: 360 });

  expect(await viewport(page)).toBe(before);
  for (const [name, x, y] of [
    ['Cluster', 700, 300],
    ['Container', 800, 420],
    ['Namespace', 480, 360],
  ] as const) {
    const box = await boxOf(page, name);
    expect(box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height, name).toBe(true);
  }
  await expect(node(page, 'Container')).toHaveAccessibleName(/, in Cluster/);
  const [left, right] = [await boxOf(page, 'Namespace'), await boxOf(page, 'Cluster')];
  expect(left.x + left.width).toBeLessThanOrEqual(right.x);
  expect(await moves()).toEqual([]);
  await app.close();
});

test('an import over an open diagram comes into view, and a smaller window still shows all of it', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await drop(page, 'Cluster', { x: 600, y: 300 });
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-import-'));
  const broken = join(folder, 'broken.yaml');
  writeFileSync(broken, 'nothing: [of');
  const pods = Array.from({ length: 5 }, (_, index) =>
    [
      'apiVersion: v1',
      'kind: Pod',
      `metadata: { name: pod-${index}, namespace: shop }`,
      `spec: { containers: [{ name: main-${index}, image: nginx }] }`,
    ].join('\n'),
  );
  const good = join(folder, 'good.yaml');
  writeFileSync(good, pods.join('\n---\n'));

  await answerOpen(app, broken);
  await page.getByRole('button', { name: 'Import manifests' }).click();
  await expect(page.getByRole('alert')).toContainText('broken.yaml');
  await answerOpen(app, good);
  await page.getByRole('button', { name: 'Import manifests' }).click();
  await page.getByRole('button', { name: 'Show the diagram' }).click();

  // What was said of the broken file is gone.
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).not.toContainText('broken');
  const isAllInView = async () => {
    const canvas = await page.getByRole('region', { name: 'Diagram' }).boundingBox();
    for (let index = 0; index < 5; index += 1) {
      const box = await boxOf(page, `main-${index}`);
      if (canvas === null || box.x < canvas.x || box.x + box.width > canvas.x + canvas.width) return false;
      if (box.y < canvas.y || box.y + box.height > canvas.y + canvas.height) return false;
    }
    return true;
  };
  await expect.poll(isAllInView).toBe(true);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024);
  await expect.poll(isAllInView).toBe(true);
  await app.close();
});

test('Ctrl+A selects what is drawn, no text, and leaves text fields their own', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Control+A');

  const nodes = await page.locator('.react-flow__node').count();
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(nodes);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

  await page.keyboard.press('Escape');
  const title = page.getByRole('textbox', { name: 'Title of the model' });
  await title.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Other');
  await expect(title).toHaveValue('Other');
  await app.close();
});

test('a dragged element stays on top of another while it is selected', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await drop(page, 'Container', { x: 400, y: 300 });
  await drop(page, 'Secret', { x: 800, y: 300 });
  const from = await boxOf(page, 'Container');
  const to = await boxOf(page, 'Secret');
  await page.mouse.move(from.x + 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 70, to.y + 30, { steps: 8 });
  await page.mouse.up();

  const top = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('.react-flow__node')?.textContent,
    [to.x + 70, to.y + 30],
  );
  expect(top).toContain('Container');
  await app.close();
});

test('a newer file is shown, not edited, and its names can’t turn around what stands beside them', async () => {
  const { app, page } = await launchApp();
  const model = JSON.parse(readFileSync('templates/docker-compose-host.bulkhead.json', 'utf8'));
  model.version = 99;
  model.elements.engine.name = '\u202Egpj.exe';
  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-newer-')), 'newer.bulkhead.json');
  writeFileSync(file, JSON.stringify(model));
  await answerOpen(app, file);
  await page.getByRole('button', { name: 'Open a file…' }).click();

  await expect(page.getByRole('alert')).toContainText('newer version');
  await expect(node(page, 'gpj.exe').locator('bdi')).toHaveText('[U+202E]gpj.exe');
  await expect(page.getByRole('textbox', { name: 'Title of the model' })).not.toBeEditable();
  await expect(page.getByRole('searchbox', { name: 'Search stencils' })).toBeDisabled();
  await node(page, 'gpj.exe').click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeDisabled();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('newer version');
  const before = await boxOf(page, 'gpj.exe');
  await page.mouse.move(before.x + 50, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(before.x + 250, before.y + 120, { steps: 5 });
  await page.mouse.up();
  expect(await boxOf(page, 'gpj.exe')).toEqual(before);
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /^Name of/ })).toHaveCount(0);
  await app.close();
});

test('several things at once: what they have in common, and one answer, place or line for all of them', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
  const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await node('api').click();
  await inspector.getByRole('radiogroup', { name: 'Privileged' }).getByText('Yes', { exact: true }).click();
  await node('postgres').click({ modifiers: ['Shift'] });
  await expect(inspector.getByRole('heading', { name: '2 selected' })).toBeVisible();
  await expect(inspector).toContainText('Container × 2');

  // They don't say the same; one answer is for both, and one step.
  const various = inspector.getByRole('radiogroup', { name: 'Privileged, various' });
  await expect(various.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await various.getByText('No', { exact: true }).click();
  const both = inspector.getByRole('radiogroup', { name: 'Privileged', exact: true });
  await expect(both.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(various).toBeVisible();

  // Into another boundary, all of them, in one step.
  const inside = inspector.getByRole('combobox', { name: 'Inside' });
  await expect(inside.getByRole('option', { selected: true })).toHaveText('Various');
  await inside.selectOption({ label: 'ingress' });
  await expect(page.getByRole('group', { name: /^api, Container, in ingress/ })).toBeAttached();
  await expect(page.getByRole('group', { name: /^postgres, Container, in ingress/ })).toBeAttached();
  await expect(inside.getByRole('option', { selected: true })).toHaveText('ingress');
  await inspector.getByRole('button', { name: 'Align on the left' }).click();
  const left = async (id: string) => Math.round((await node(id).boundingBox())?.x ?? 0);
  await expect.poll(async () => (await left('api')) - (await left('postgres'))).toBe(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('group', { name: /^api, Container, in api/ })).toBeAttached();

  // Out of scope, all of them, for one reason and in one step; the focus stays at what takes it back.
  await node('api').click();
  await node('postgres').click({ modifiers: ['Shift'] });
  await inspector.getByText('Take out of scope').first().click();
  await inspector.getByRole('textbox', { name: 'Reason' }).fill('of another team');
  await inspector.getByRole('button', { name: 'Take out of scope' }).click();
  await expect(inspector).toContainText('Out of scope: of another team');
  const takeIn = inspector.getByRole('button', { name: 'Take into scope' });
  await expect(takeIn).toBeFocused();
  for (const id of ['api', 'postgres']) await expect(node(id)).toContainText('out of scope');
  await page.keyboard.press('Control+z');
  await expect(takeIn).toHaveCount(0);
  for (const id of ['api', 'postgres']) await expect(node(id)).not.toContainText('out of scope');

  // A flow among them has no place and no fact in common with an element: neither is offered.
  await node('api').click();
  await page.keyboard.press('Control+a');
  await expect(inspector).toContainText('They have no facts in common.');
  await expect(inside).toHaveCount(0);
  await inspector.getByRole('button', { name: /^Delete \d+/ }).click();
  await expect(page.locator('.react-flow__node')).toHaveCount(0);
  await app.close();
});
