import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { violations } from './axe';
import { clippedOn } from './foreign-words';

const canvas = (page: Page) => page.getByRole('region', { name: 'Diagram', exact: true });
const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
const button = (page: Page, name: string) => canvas(page).getByRole('button', { name, exact: true });

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await expect(node(page, 'api')).toBeVisible();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return box;
}
const widthOf = async (locator: Locator) => (await boxOf(locator)).width;
const middleOf = ({ x, y, width, height }: Awaited<ReturnType<typeof boxOf>>) => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Whether a thing lies wholly in the canvas. */
async function isInView(page: Page, id: string): Promise<boolean> {
  const [frame, box] = [await boxOf(canvas(page)), await node(page, id).boundingBox()];
  return (
    box !== null &&
    box.x >= frame.x - 1 &&
    box.y >= frame.y - 1 &&
    box.x + box.width <= frame.x + frame.width + 1 &&
    box.y + box.height <= frame.y + frame.height + 1
  );
}

test('a speaker goes about a diagram with the mouse: wheel, buttons, overview', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const atFirst = await widthOf(node(page, 'api'));

  await button(page, 'Zoom in').click();
  await expect.poll(() => widthOf(node(page, 'api'))).toBeGreaterThan(atFirst * 1.1);
  await button(page, 'Zoom out').click();
  await button(page, 'Zoom out').click();
  await expect.poll(() => widthOf(node(page, 'api'))).toBeLessThan(atFirst * 0.95);

  // The wheel moves the view, with Ctrl it goes in to where the pointer is.
  const { x, y } = middleOf(await boxOf(node(page, 'etcd')));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => middleOf(await boxOf(node(page, 'etcd'))).y).toBeLessThan(y - 50);
  await page.mouse.wheel(0, -120);
  await expect.poll(async () => middleOf(await boxOf(node(page, 'etcd'))).y).toBeCloseTo(y, 0);
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 8; turns += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => widthOf(node(page, 'etcd'))).toBeGreaterThan(atFirst * 1.5);
  const there = middleOf(await boxOf(node(page, 'etcd')));
  expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(20);
  expect(await isInView(page, 'customers')).toBe(false);

  // What is not in view is said, and comes into view.
  await expect(button(page, 'Show all')).toHaveText('Show all');
  await button(page, 'Show all').click();
  for (const id of ['customers', 'psp', 'dev', 'etcd'])
    await expect.poll(() => isInView(page, id), id).toBe(true);
  await expect(button(page, 'Show all')).toHaveText('');

  // The overview: a click goes there; put away, it stays away.
  const overview = page.getByRole('img', { name: /overview/i });
  await button(page, 'Zoom in').click();
  await button(page, 'Zoom in').click();
  await button(page, 'Zoom in').click();
  await expect.poll(() => isInView(page, 'dev')).toBe(false);
  const map = await boxOf(overview);
  await page.mouse.click(map.x + map.width * 0.25, map.y + map.height * 0.15);
  await expect.poll(() => isInView(page, 'dev')).toBe(true);
  await button(page, 'Overview').click();
  await expect(overview).toHaveCount(0);
  await expect(button(page, 'Overview')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Overview').click();
  await expect(overview).toBeVisible();

  // From a threat to where it is.
  await page.getByRole('navigation').getByRole('button', { name: 'Threats' }).click();
  await page.getByRole('listbox', { name: 'Threats' }).getByRole('option').first().click();
  await page.getByRole('button', { name: 'Show on the diagram' }).click();
  const lit = page
    .locator('.react-flow__node[data-id="edge"], .react-flow__node')
    .filter({ hasText: 'Internet edge' });
  await expect(lit.first()).toBeVisible();
  await app.close();
});

test('the same with keys alone: nearer, farther, all, what is selected', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await canvas(page).focus();
  const atFirst = await widthOf(node(page, 'api'));
  await page.keyboard.press('+');
  await expect.poll(() => widthOf(node(page, 'api'))).toBeGreaterThan(atFirst * 1.1);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(() => widthOf(node(page, 'api'))).toBeLessThan(atFirst * 0.95);
  await page.keyboard.press('0');
  await expect.poll(() => widthOf(node(page, 'api'))).toBeGreaterThan(atFirst);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('Payment provider');
  await page.keyboard.press('Enter');
  await expect(node(page, 'psp')).toBeFocused();
  await expect.poll(() => isInView(page, 'psp')).toBe(true);
  await page.keyboard.press('2');
  await expect
    .poll(async () => {
      const [frame, box] = [middleOf(await boxOf(canvas(page))), middleOf(await boxOf(node(page, 'psp')))];
      return Math.hypot(frame.x - box.x, frame.y - box.y);
    })
    .toBeLessThan(60);
  await page.keyboard.press('1');
  for (const id of ['customers', 'psp', 'dev']) await expect.poll(() => isInView(page, id), id).toBe(true);
  await app.close();
});

test('what moves stands still, colours are the system’s, and letters are twice as large, as people asked', async () => {
  const { app, page } = await launchApp();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTemplate(page);
  // At once, not after a glide: the first picture after the key has it there.
  await canvas(page).focus();
  await page.keyboard.press('Control+Shift+l');
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(/laid out|tidied/i);
  const gliding = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
        .length,
  );
  expect(gliding).toBe(0);
  await page.keyboard.press('Control+z');

  await page.emulateMedia({ reducedMotion: null, forcedColors: 'active' });
  await node(page, 'api').click();
  // A long list of facts scrolls in its own place, under a heading that stays.
  const heading = page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading').first();
  const place = await boxOf(heading);
  await heading.hover();
  await page.mouse.wheel(0, 4000);
  await page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'Description' })
    .scrollIntoViewIfNeeded();
  expect(await boxOf(heading)).toEqual(place);
  // A selected thing and a badge still have an outline of their own.
  for (const what of [node(page, 'api').locator('> *').first(), page.getByRole('button', { name: /^Save/ })])
    await expect(what).toHaveCSS('border-top-style', /solid|double/);
  expect(await violations(page), 'forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: null });

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(2);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(await clippedOn(page), '200 %').toEqual([]);
  expect(await violations(page), '200 %').toEqual([]);
  // Everything is still within reach: nothing has to be scrolled sideways.
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  for (const name of ['Threats', 'Questions', 'Knowledge', 'Report']) {
    await page.getByRole('navigation').first().getByRole('button', { name }).click();
    expect(await clippedOn(page), `${name}, 200 %`).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      name,
    ).toBeLessThanOrEqual(0);
  }
  await app.close();
});

test('panels come and go: what is in the middle stays there as large as it is, but all stays all', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  const atFirst = await widthOf(node(page, 'api'));
  await button(page, 'Zoom in').click();
  await button(page, 'Zoom in').click();
  const from = async () => {
    const [frame, box] = [middleOf(await boxOf(canvas(page))), middleOf(await boxOf(node(page, 'api')))];
    return [
      Math.round(box.x - frame.x),
      Math.round(box.y - frame.y),
      Math.round(await widthOf(node(page, 'api'))),
    ];
  };
  await expect.poll(() => widthOf(node(page, 'api'))).toBeGreaterThan(atFirst * 1.2);
  const steady = async () => {
    const places: string[] = [];
    const stands = async () => {
      places.push(String(await from()));
      return places.length > 1 && places.at(-1) === places.at(-2);
    };
    await expect.poll(stands, { intervals: [150] }).toBe(true);
  };
  await steady();
  const before = await from();
  const wide = await widthOf(canvas(page));
  for (const keys of ['Control+b', 'Control+Shift+b']) {
    await page.keyboard.press(keys);
    await expect.poll(() => widthOf(canvas(page))).toBeGreaterThan(wide + 100);
    await expect.poll(from, keys).toEqual(before);
    await page.keyboard.press(keys);
    await expect.poll(() => widthOf(canvas(page))).toBe(wide);
    await expect.poll(from, keys).toEqual(before);
  }

  await button(page, 'Show all').click();
  await expect.poll(() => isInView(page, 'dev')).toBe(true);
  await steady();
  const all = await from();
  await page.keyboard.press('Control+b');
  await expect.poll(async () => (await from())[2]).toBeGreaterThan(all[2] ?? 0);
  for (const id of ['customers', 'psp', 'dev', 'etcd'])
    await expect.poll(() => isInView(page, id), id).toBe(true);
  await page.keyboard.press('Control+b');
  await expect.poll(from).toEqual(all);

  // Nothing lies under the overview.
  const map = await boxOf(page.getByRole('img', { name: /overview/i }));
  const covered = await page.locator('.react-flow__node, .react-flow__edge-path').evaluateAll(
    (things, { x, y, width, height }) =>
      things.filter((thing) => {
        const box = thing.getBoundingClientRect();
        return box.left < x + width && x < box.right && box.top < y + height && y < box.bottom;
      }).length,
    map,
  );
  expect(covered).toBe(0);
  await app.close();
});

test('panels that were put away at 200 % come back with the room, however one went about meanwhile', async () => {
  const { app, page, userData } = await launchApp();
  await openTemplate(page);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const stencils = page.getByRole('searchbox', { name: 'Search stencils' });
  const zoomTo = async (factor: number, of = { app, page }) => {
    await of.app.evaluate(
      ({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by),
      factor,
    );
    await expect.poll(() => of.page.evaluate(() => window.devicePixelRatio)).toBe(factor);
  };
  const widths = async () => [await widthOf(inspector), await widthOf(stencils)].map(Math.round);
  const before = await widths();

  await zoomTo(2);
  await expect(inspector).toBeHidden();
  await expect(stencils).toBeVisible();
  await zoomTo(1);
  await expect.poll(widths).toEqual(before);

  // Smaller still, by way of another place.
  await zoomTo(3);
  await expect(stencils).toBeHidden();
  await page.getByRole('navigation').first().getByRole('button', { name: 'Threats' }).click();
  await zoomTo(1);
  await page.getByRole('navigation').first().getByRole('button', { name: 'Diagram' }).click();
  await expect.poll(widths).toEqual(before);

  // For a look, one takes the other's place; what was put away is not what a person closed.
  await zoomTo(2);
  await page.keyboard.press('Control+Shift+b');
  await expect(inspector).toBeVisible();
  await expect(stencils).toBeHidden();
  await app.close();
  const again = await launchApp({ userData });
  await expect(again.page.locator('.react-flow__node').first()).toBeVisible();
  await zoomTo(1, again);
  await expect(again.page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
  await expect(again.page.getByRole('searchbox', { name: 'Search stencils' })).toBeVisible();
  await again.app.close();
});
