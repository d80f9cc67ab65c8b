import { expect, type Locator, type Page } from '@playwright/test';

/** What journeys on the canvas see and do. */

export const node = (page: Page, name: string) => page.locator('.react-flow__node', { hasText: name }).last();

export const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

export const nodes = (page: Page) => page.locator('.react-flow__node');

export const status = (page: Page) => page.getByRole('status');

/** Opens a template, and waits until its flows have their ways. */
export async function openTemplate(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(nodes(page).first()).toBeVisible();
  await expect(page.locator('.react-flow__edge-path[d*=" C"]')).toHaveCount(0);
}

/** Tab until something of this name has the focus. */
export async function tabTo(
  page: Page,
  role: 'button' | 'combobox' | 'group',
  name: string | RegExp,
): Promise<void> {
  for (let presses = 0; presses < 160; presses += 1) {
    const found = page.getByRole(role, { name }).and(page.locator(':focus'));
    if ((await found.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${role} ${name}.`);
}

/** Finds something by its name: it is selected then, and has the focus. */
export async function search(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(name);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node:focus, .react-flow__edge:focus')).toHaveCount(1);
}

/** Drags something by its middle to where it is from there. */
export async function dragBy(page: Page, thing: Locator, dx: number, dy: number): Promise<void> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('not on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 8 });
  await page.mouse.up();
}

/** Where something is on the screen. */
export async function boxOf(page: Page, name: string) {
  const box = await node(page, name).boundingBox();
  if (box === null) throw new Error(`${name} is not on the screen`);
  return box;
}

/** Everything that is drawn, with its place: two of these are equal when the pictures are. */
export const picture = (page: Page) =>
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

/** A point on a line, so far along it, on the screen. */
export async function pointOn(line: Locator, part = 0.5): Promise<{ x: number; y: number }> {
  return line.locator('.react-flow__edge-path').evaluate((path: SVGPathElement, share) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() * share);
    const screen = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: screen.x, y: screen.y };
  }, part);
}

export async function clickLine(page: Page, line: Locator): Promise<void> {
  const { x, y } = await pointOn(line);
  await page.mouse.click(x, y);
}
