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
