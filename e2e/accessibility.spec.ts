import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerOpen, launchApp } from './app';
import { violations } from './axe';

test('axe finds nothing on any screen, light or dark', async () => {
  // Every screen is read by axe twice.
  test.slow();
  const { app, page } = await launchApp();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
    expect(await violations(page), `welcome, ${theme}`).toEqual([]);
    await page.getByRole('button', { name: /^Kubernetes web application A web shop/ }).click();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    expect(await violations(page), `diagram, ${theme}`).toEqual([]);
    await page.locator('.react-flow__node[data-id="api"]').click();
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('Container');
    expect(await violations(page), `inspector, ${theme}`).toEqual([]);
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page), `connect dialog, ${theme}`).toEqual([]);
    await page.keyboard.press('Escape');
    for (const [keys, dialog] of [
      ['Control+,', 'Settings'],
      ['Control+Shift+E', 'Picture'],
      ['s', /^Show on/],
    ] as const) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      expect(await violations(page), `${dialog}, ${theme}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.keyboard.press('h');
    expect(await violations(page), `heat, ${theme}`).toEqual([]);
    await page.keyboard.press('h');
    await page.getByRole('tab', { name: 'Hints' }).click();
    expect(await violations(page), `hints, ${theme}`).toEqual([]);
    await page.getByRole('tab', { name: 'Stencils' }).click();
    await page.getByRole('tab', { name: /Threats/ }).click();
    expect(await violations(page), `threats of one, ${theme}`).toEqual([]);
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await violations(page), `export menu, ${theme}`).toEqual([]);
    await page.keyboard.press('Escape');
    for (const [view, shows] of [
      ['Threats', page.getByRole('region', { name: 'Threats', exact: true })],
      ['Questions', page.getByRole('heading', { name: /^Questions/ })],
      ['Report', page.frameLocator('iframe:not([aria-hidden=true])').getByRole('heading', { level: 1 })],
    ] as const) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
      await expect(shows).toBeVisible();
      expect(await violations(page), `${view}, ${theme}`).toEqual([]);
    }
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Knowledge' }).click();
    await page.getByRole('listbox').getByRole('option').first().click();
    expect(await violations(page), `a page of the knowledge, ${theme}`).toEqual([]);
    for (const tab of ['Coverage of this model', 'Packs']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await violations(page), `${tab}, ${theme}`).toEqual([]);
    }
    await page.getByRole('tab', { name: 'Browse' }).click();
    await page.getByRole('button', { name: 'Welcome page' }).click();
  }
  await app.close();
});

test('axe finds nothing on an import that lost things', async () => {
  const { app, page } = await launchApp();
  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-losses-')), 'rockets.yaml');
  const rockets = Array.from(
    { length: 30 },
    (_, index) => `apiVersion: example.org/v1\nkind: Rocket\nmetadata: { name: saturn-${index} }`,
  );
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: till }\nspec: { containers: [{ name: till }] }';
  writeFileSync(file, [pod, ...rockets].join('\n---\n'));
  await answerOpen(app, file);
  await page.getByRole('button', { name: 'Import Kubernetes manifests…' }).click();
  await expect(page.getByRole('dialog', { name: 'Import done' })).toContainText('Rocket saturn-29');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await violations(page), `import dialog, ${theme}`).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Diagram' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue('rockets');
  await app.close();
});
