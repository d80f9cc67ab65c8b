import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { ThreatModel } from '../shared/model/threat-model';
import { answerSave } from './app';

/** The template of a Docker host on the screen, for journeys about its things. */

export const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
export const selected = (page: Page) => page.locator('.react-flow__node.selected');
export const status = (page: Page) => page.getByRole('contentinfo').getByRole('status');
export const canvas = (page: Page) => page.getByRole('region', { name: 'Diagram' });
export const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

export const boxOf = async (page: Page, id: string) => {
  const box = await node(page, id).boundingBox();
  if (box === null) throw new Error(`${id} is not on the screen`);
  return box;
};
export const middleOf = async (page: Page, id: string) => {
  const { x, y, width, height } = await boxOf(page, id);
  return { x: x + width / 2, y: y + height / 2 };
};

/** Opens the template and waits until all of it is drawn. */
export async function openHost(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await expect(node(page, 'visitors')).toBeVisible();
  await atRest(page, 'visitors');
}

/** Waits until something stays where it is on the screen. */
export async function atRest(page: Page, id: string): Promise<void> {
  let last = '';
  await expect(async () => {
    const before = last;
    last = JSON.stringify(await boxOf(page, id));
    expect(last).toBe(before);
  }).toPass({ intervals: [100] });
}

/** Drags from one point of the screen to another, with a key held. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
  held?: 'Alt' | 'Shift',
): Promise<void> {
  if (held) await page.keyboard.down(held);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  if (held) await page.keyboard.up(held);
}

/** Chooses a line of the application menu. */
export async function chooseInMenu(app: ElectronApplication, action: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, id) => BrowserWindow.getAllWindows()[0]?.webContents.send('menu', id),
    action,
  );
}

/** What a person would find in the file that they save. */
export async function saved(app: ElectronApplication, page: Page): Promise<ThreatModel> {
  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-objects-')), 'saved.bulkhead.json');
  await answerSave(app, file);
  await page.keyboard.press('Control+Shift+S');
  await expect(status(page)).toContainText('Saved saved.bulkhead.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}
