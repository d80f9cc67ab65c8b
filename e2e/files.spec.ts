import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerOpen, answerSave, launchApp } from './app';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-files-'));
const manifest = join(folder, 'shop.yaml');
writeFileSync(
  manifest,
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: till }
spec:
  template:
    metadata: { labels: { app: till } }
    spec:
      hostNetwork: true
      containers: [{ name: till, image: "example/till:1" }]
---
apiVersion: example.org/v1
kind: Rocket
metadata: { name: saturn }
`,
);

test('manifests are imported, saved to a file, opened again', async () => {
  const { app, page } = await launchApp();
  await answerOpen(app, manifest);
  await page.getByRole('button', { name: 'Import Kubernetes manifests…' }).click();
  await expect(page.getByRole('dialog', { name: 'Import done' })).toContainText('Rocket saturn');
  await page.getByRole('button', { name: 'Show the diagram' }).click();
  await expect(page.locator('.react-flow__node', { hasText: 'till' }).first()).toBeVisible();
  // It comes tidied up, which is no step of its own.
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByText('this is laid out already')).toBeVisible();

  const file = join(folder, 'shop.bulkhead.json');
  await answerSave(app, file);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved in shop.bulkhead.json')).toBeVisible();
  const before = readFileSync(file, 'utf8');

  await page.getByRole('textbox', { name: 'Title of the model' }).fill('Till');
  await expect(page.getByText('Kept here; shop.bulkhead.json has the older state')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved in shop.bulkhead.json')).toBeVisible();
  expect(readFileSync(file, 'utf8')).not.toBe(before);

  await page.getByRole('button', { name: 'Welcome page' }).click();
  await expect(page.getByRole('button', { name: /^Till/ })).toBeVisible();
  await answerOpen(app, file);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue('Till');
  await app.close();
});

test('a name without an ending gets that of models, and a file that is there is asked about first', async () => {
  const place = mkdtempSync(join(tmpdir(), 'bulkhead-save-as-'));
  const file = join(place, 'Shop 1.2.bulkhead.json');
  const first = await launchApp();
  await first.page.getByRole('button', { name: 'New model' }).click();
  await first.page.getByRole('textbox', { name: 'Title of the model' }).fill('Shop');
  await answerSave(first.app, join(place, 'Shop 1.2'));
  await first.page.keyboard.press('Control+Shift+s');
  await expect(first.page.getByText('Saved in Shop 1.2.bulkhead.json')).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ title: 'Shop' });
  await first.app.close();

  // A double click.
  const { app, page } = await launchApp({ open: file });
  await expect(page.getByRole('textbox', { name: 'Title of the model' })).toHaveValue('Shop');

  // Nothing is replaced without a word: the other name that is chosen then is taken.
  writeFileSync(join(place, 'Till.bulkhead.json'), 'mine');
  await app.evaluate(({ dialog }, folder) => {
    const names = ['Till', 'Till 2'];
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: `${folder}/${names.shift()}` });
    dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
      asked.push(message);
      return { response: 1, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  }, place);
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByText('Saved in Till 2.bulkhead.json')).toBeVisible();
  expect(await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([
    '“Till.bulkhead.json” is there already. Replace it?',
  ]);
  expect(readFileSync(join(place, 'Till.bulkhead.json'), 'utf8')).toBe('mine');

  await answerSave(app, join(place, 'Till'));
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as never;
  });
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByText('Saved in Till.bulkhead.json')).toBeVisible();
  expect(JSON.parse(readFileSync(join(place, 'Till.bulkhead.json'), 'utf8'))).toMatchObject({
    title: 'Shop',
  });
  await app.close();
});

test('a file that is no model is refused with its place, and changes nothing', async () => {
  const { app, page } = await launchApp();
  const bad = join(folder, 'bad.bulkhead.json');
  writeFileSync(bad, '{ "version": 1,\n  "title": 7 }');
  await answerOpen(app, bad);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(page.getByRole('alert')).toContainText('bad.bulkhead.json, line 2, title');
  await expect(page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  await app.close();
});

test('hostile names stay text everywhere', async () => {
  const { app, page } = await launchApp();
  const hostile = '<img src=x onerror="window.__xss=1">';
  await page.getByRole('button', { name: 'New model' }).click();
  await page.getByRole('textbox', { name: 'Title of the model' }).fill(hostile);
  await page.getByRole('searchbox', { name: 'Search stencils' }).fill('ingress');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Name of/ }).fill(hostile);
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node')).toContainText(hostile);
  for (const view of ['Threats', 'Questions', 'Report'])
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
  await expect(
    page.frameLocator('iframe:not([aria-hidden=true])').getByRole('heading', { level: 1 }),
  ).toHaveText(hostile);
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  await app.close();
});
