import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerOpen, launchApp, type RunningApp } from './app';

export const folder = () => mkdtempSync(join(tmpdir(), 'bulkhead-trouble-'));

export interface Model {
  title: string;
  elements: Record<string, { name: string; description?: string }>;
  [field: string]: unknown;
}
export const shop = (): Model => ({
  version: 1,
  title: 'Shop',
  elements: Object.fromEntries(
    ['web', 'store'].map((id) => [
      id,
      { id, name: id, kind: 'process', stencil: 'container', parent: null, facts: {} },
    ]),
  ),
  flows: {},
  boundaries: {},
  diagrams: {
    main: {
      id: 'main',
      name: 'Overview',
      placements: {
        web: { x: 0, y: 0, width: 192, height: 64 },
        store: { x: 400, y: 0, width: 192, height: 64 },
      },
    },
  },
  decisions: {},
  mitigations: {},
  assumptions: {},
  evidence: {},
  losses: [],
});
export const read = (path: string): Model => JSON.parse(readFileSync(path, 'utf8')) as Model;

/** Another program's change of a file. */
export function change(path: string, how: (model: Model) => void): void {
  const model = read(path);
  how(model);
  writeFileSync(path, JSON.stringify(model));
}

export async function openShop(
  path: string,
  options: Parameters<typeof launchApp>[0] = {},
): Promise<RunningApp> {
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(shop()));
  const running = await launchApp(options);
  await answerOpen(running.app, path);
  await running.page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(title(running.page)).toHaveValue('Shop');
  return running;
}
export const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the model' });
/** Titles of the models that the app's database has. */
export const titlesKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('bulkhead');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('models').objectStore('models').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { title: string }[]).map((model) => model.title));
          };
        };
      }),
  );
/** What happens when a person comes back to the window. */
export const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));
