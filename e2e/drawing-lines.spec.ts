import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp } from './app';

const node = (page: Page, name: string) => page.locator('.react-flow__node', { hasText: name }).last();
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const nodes = (page: Page) => page.locator('.react-flow__node');
const status = (page: Page) => page.getByRole('status');

/** Everything that is drawn, with its place: two of these are equal when the pictures are. */
const picture = (page: Page) =>
  page.evaluate(() =>
    [
      ...[...document.querySelectorAll<HTMLElement>('.react-flow__node')].map(
        ({ dataset, style }) => `${dataset.id} ${style.transform} ${style.width} ${style.height}`,
      ),
      ...[...document.querySelectorAll<SVGPathElement>('.react-flow__edge-path')].map(
        ({ id, attributes }) => `${id} ${attributes.getNamedItem('d')?.value}`,
      ),
    ].sort(),
  );

/** Opens a template, and waits until its flows have their ways. */
async function openTemplate(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(nodes(page).first()).toBeVisible();
  await expect(page.locator('.react-flow__edge-path[d*=" C"]')).toHaveCount(0);
}

/** A point on a line, so far along it, on the screen. */
async function pointOn(line: Locator, part = 0.5): Promise<{ x: number; y: number }> {
  return line.locator('.react-flow__edge-path').evaluate((path: SVGPathElement, share) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() * share);
    const screen = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: screen.x, y: screen.y };
  }, part);
}

async function clickLine(page: Page, line: Locator): Promise<void> {
  const { x, y } = await pointOn(line);
  await page.mouse.click(x, y);
}

/** Tab until something of this name has the focus. */
async function tabTo(
  page: Page,
  role: 'group' | 'button' | 'combobox',
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 160; presses += 1) {
    const found = page.getByRole(role, { name }).and(page.locator(':focus'));
    if ((await found.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never came to ${role} ${name}.`);
}

test('a boundary is collapsed to one box and expanded by mouse, and nothing of the picture is lost', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Kubernetes web application');
  const before = await picture(page);
  await page.getByRole('button', { name: 'Collapse Production cluster' }).click();
  const box = node(page, 'Production cluster');
  await expect(box).toContainText('12 elements');
  await expect(box).toHaveAccessibleName(/Production cluster, Cluster boundary.* open threats.*collapsed/);
  await expect(node(page, 'postgres')).toHaveCount(0);
  await box.dblclick();
  await expect(node(page, 'postgres')).toBeVisible();
  await expect.poll(() => picture(page)).toEqual(before);

  // Its flows are summed by the other end and the direction; the line lists them, each to be looked at.
  await page.getByRole('button', { name: 'Collapse Internet edge' }).click();
  await page.getByRole('button', { name: 'Collapse Office network' }).click();
  const sum = page.getByRole('group', { name: '2 flows, from Office network to Internet edge' });
  await clickLine(page, sum);
  await expect(inspector(page).getByRole('heading', { name: '2 flows' })).toBeVisible();
  await inspector(page)
    .getByRole('button', { name: /kubectl/ })
    .click();
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('kubectl');
  await expect(sum).toHaveClass(/selected/);

  // A click on the line is about all of them again, one elsewhere about nothing of it.
  await clickLine(page, sum);
  await expect(inspector(page).getByRole('heading', { name: '2 flows' })).toBeVisible();
  await node(page, 'Customers').click();
  await expect(sum).not.toHaveClass(/selected/);
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Customers');
  await app.close();
});

test('with keys alone, a boundary is collapsed, what is hidden is found, and all is expanded', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page, 'Kubernetes web application');
  const before = await picture(page);
  await tabTo(page, 'group', /^Internet edge,/);
  await page.keyboard.press('e');
  await expect(status(page)).toContainText('Collapsed Internet edge');
  await expect(page.getByRole('group', { name: /^Internet edge,.*collapsed/ })).toBeFocused();

  await tabTo(page, 'group', /^Office network,/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  await tabTo(page, 'group', '2 flows, from Office network to Internet edge', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /kubectl/);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('kubectl');
  await expect(page.getByRole('group', { name: /^2 flows/ })).toHaveClass(/selected/);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => picture(page)).toEqual(before);
  await app.close();
});
