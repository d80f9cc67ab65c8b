import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { clippedOn, englishOn } from './foreign-words';

/** The titles of the application menu. */
const menuOf = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

/** What a person sees at once: all of it German, and nothing of it cut off. */
async function isGerman(page: Page, place: string): Promise<void> {
  expect(await englishOn(page), place).toEqual([]);
  expect(await clippedOn(page), place).toEqual([]);
}

test('a German sees German everywhere, on a small screen too', async () => {
  const { app, page } = await launchApp({ language: 'de-DE', size: { width: 1280, height: 720 } });
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await isGerman(page, 'welcome');

  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await expect.poll(() => menuOf(app)).toContain('Bearbeiten');
  await isGerman(page, 'diagram');

  await page.locator('.react-flow__node[data-id="api"]').click();
  await expect(page.getByRole('complementary', { name: 'Inspektor' })).toContainText('Container');
  await isGerman(page, 'inspector');
  await page.getByRole('tab', { name: /^Bedrohungen/ }).click();
  await isGerman(page, 'threats of one');
  for (const tab of ['Gliederung', 'Hinweise', 'Schablonen']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    await isGerman(page, tab);
  }

  for (const keys of ['c', 's', 'Control+,', 'Control+Shift+E', 'F1', 'Control+k', 'Control+f']) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog'), keys).toBeVisible();
    await isGerman(page, keys);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog'), keys).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Export' }).click();
  await isGerman(page, 'export');
  await page.keyboard.press('Escape');
  await page.locator('.react-flow__node[data-id="api"]').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await isGerman(page, 'context menu');
  await page.keyboard.press('Escape');

  const place = page.getByRole('navigation', { name: 'Ansichten' });
  await place.getByRole('button', { name: 'Bedrohungen' }).click();
  await expect(page.getByRole('heading', { name: 'Warum sie besteht' })).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await isGerman(page, 'threats');
  await page.getByRole('button', { name: 'Entscheiden' }).click();
  await isGerman(page, 'decided');
  await place.getByRole('button', { name: 'Fragen' }).click();
  await page.getByRole('button', { name: 'Ja', exact: true }).first().click();
  await expect(page.getByRole('status')).toContainText('Beantwortet.');
  await isGerman(page, 'questions');

  await place.getByRole('button', { name: 'Wissen' }).click();
  for (const section of ['rules', 'mitigations', 'controls', 'references', 'placeables']) {
    await page.getByRole('combobox', { name: 'Zeigen' }).selectOption(section);
    await page.getByRole('listbox').getByRole('option').first().click();
    await isGerman(page, section);
  }
  for (const tab of ['Abdeckung dieses Modells', 'Pakete']) {
    await page.getByRole('tab', { name: tab }).click();
    await isGerman(page, tab);
  }
  await place.getByRole('button', { name: 'Bericht' }).click();
  await expect(
    page.frameLocator('iframe:not([aria-hidden=true])').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  await isGerman(page, 'report');
  await app.close();
});

test('the language changes and changes back over an open model, and nothing is lost', async () => {
  const { app, page, userData } = await launchApp();
  const places = page.getByRole('navigation').first();
  const saying = page.getByRole('contentinfo').getByRole('status');
  await page.getByRole('button', { name: /^Kubernetes web application/ }).click();
  await page.locator('.react-flow__node[data-id="api"]').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Orders API');
  await page.keyboard.press('Enter');

  // By the command palette, in English.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Language Deutsch');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(saying).toHaveText('Die Sprache ist jetzt Deutsch.');
  await expect(places.getByRole('button', { name: 'Diagramm' })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.react-flow__node[data-id="api"]')).toHaveClass(/selected/);
  await expect(page.locator('.react-flow__node[data-id="api"]')).toContainText('Orders API');
  await expect.poll(() => menuOf(app)).toContain('Bearbeiten');
  // The keys work at once: the focus is on the canvas, and the step before is still to be taken back.
  await expect(page.getByRole('region', { name: 'Diagramm', exact: true })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(saying).toHaveText(/^Rückgängig gemacht: /);
  await page.keyboard.press('Control+y');

  // In another place, by the application menu, which is German now.
  await page.keyboard.press('Control+2');
  await page.getByRole('listbox').getByRole('option').nth(2).click();
  const title = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent();
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find(({ label }) => label === 'Sprache: English')?.click();
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(saying).toHaveText('The language is English now.');
  await expect(places.getByRole('button', { name: 'Threats' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /Orders API/);

  // The choice outlives the window.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Language Deutsch');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await app.close();
  const again = await launchApp({ userData });
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(again.page.getByText('Orders API').first()).toBeVisible();
  await again.app.close();
});
