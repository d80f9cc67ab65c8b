import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { mountDisk } from '../electron/small-disk.fixture';
import { launchApp, type RunningApp } from './app';
import { folder, openShop, titlesKept } from './shop-file';

/** Copies of models outside of the database, for when a browser throws that away. */

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the model' });
const alarm = (page: Page) => page.getByRole('alert');
const home = (page: Page) => page.getByRole('button', { name: 'Welcome page' }).click();
const revisions = (page: Page) => page.getByRole('dialog').getByRole('option');
const models = (page: Page) => page.getByRole('list', { name: 'At hand' }).getByRole('listitem');

async function call(page: Page, name: string): Promise<void> {
  await title(page).fill(name);
  await title(page).press('Enter');
}

async function make(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New model' }).click();
  await call(page, name);
  await home(page);
  await expect(models(page).filter({ hasText: name })).toHaveCount(1);
}

async function choose(page: Page, name: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

const copies = (userData: string, of = 'model'): string[] => {
  const folder = join(userData, 'copies');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${of}.`)) : [];
};

/** Waits until there is a copy of the last writing of each model: that is within a second of it. */
async function allCopied({ page, userData }: RunningApp): Promise<void> {
  const written = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          indexedDB.open('bulkhead').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const all = database.transaction('models').objectStore('models').getAll();
            all.onsuccess = () => {
              database.close();
              resolve(all.result.map(({ id, head }) => `model.${id}.${head}.copy`));
            };
          };
        }),
    );
  await expect(async () => expect(copies(userData).sort()).toEqual((await written()).sort())).toPass();
}

/** The titles of the models that copies have; of one that is being replaced, none. */
const copiedTitles = (userData: string): string[] =>
  copies(userData).flatMap((name) => {
    try {
      const copy = gunzipSync(readFileSync(join(userData, 'copies', name))).toString();
      return (JSON.parse(copy) as { entry: { title: string } }).entry.title;
    } catch {
      return [];
    }
  });

const wipe = (userData: string): void => rmSync(join(userData, 'IndexedDB'), { recursive: true });

test('a database that the browser threw away comes back from copies: models, tags, milestones', async () => {
  const first = await launchApp();
  const { page, userData } = first;
  await make(page, 'Web shop');
  await make(page, 'Till');
  await make(page, 'Old');
  await choose(page, 'Web shop', 'Tags…');
  await page.getByRole('textbox', { name: 'Tags, between commas' }).fill('retail');
  await page.getByRole('button', { name: 'Set tags' }).click();
  await choose(page, 'Till', 'Duplicate');
  await choose(page, 'Old', 'Move to the trash');
  await page.getByText(/^Trash \(/).click();
  await choose(page, 'Old', 'Delete for good');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText(/^At hand \(/).click();
  await page.getByRole('button', { name: /^Till \(copy\)/ }).click();
  await call(page, 'Till 2');
  await page.getByRole('button', { name: /See earlier revisions/ }).click();
  await page.getByRole('textbox', { name: 'Name of the milestone' }).fill('Review of 3 March');
  await page.getByRole('button', { name: 'Keep a milestone' }).click();
  await expect(revisions(page).first()).toHaveText(/^Review of 3 March/);
  await page.keyboard.press('Escape');
  await allCopied(first);
  expect(copies(userData)).toHaveLength(3);
  await first.app.close();
  wipe(userData);

  const run = await launchApp({ userData });
  await expect(alarm(run.page)).toContainText('3 models were missing');
  await expect(models(run.page)).toHaveText([/^Till 2/, /^Till/, /^Web shop.*retail/]);
  await run.page.getByRole('button', { name: /^Till 2/ }).click();
  await expect(title(run.page)).toHaveValue('Till 2');
  await run.page.getByRole('button', { name: /See earlier revisions/ }).click();
  await expect(revisions(run.page).filter({ hasText: 'Review of 3 March' })).toHaveCount(1);
  await run.page.keyboard.press('Escape');
  await call(run.page, 'Till 3');
  await run.app.close();

  const again = await launchApp({ userData });
  await expect(title(again.page)).toHaveValue('Till 3');
  await expect(alarm(again.page)).toHaveCount(0);
  await again.app.close();
});

test('what the database didn’t take is in a copy, and comes back after a kill', async () => {
  const first = await launchApp();
  await first.page.getByRole('button', { name: /^Docker host/ }).click();
  await call(first.page, 'Written');
  await expect.poll(() => copies(first.userData).length).toBe(1);
  const [before] = copies(first.userData);
  await first.page.evaluate(() => {
    const fail = () => {
      throw new DOMException('injected', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
  });
  await call(first.page, 'In a copy only');
  await expect(alarm(first.page)).toContainText('no room left');
  await expect.poll(() => copies(first.userData)).not.toEqual([before]);
  await first.kill();

  const run = await launchApp({ userData: first.userData });
  await expect(title(run.page)).toHaveValue('In a copy only');
  await expect(alarm(run.page)).toContainText('had only an older state');
  await run.page.getByRole('button', { name: /See earlier revisions/ }).click();
  await expect(revisions(run.page)).not.toHaveCount(0);
  await run.app.close();
});

test('work on two models in turn that the database doesn’t take is in copies, the newest of each', async () => {
  const first = await launchApp();
  const { page, userData } = first;
  await make(page, 'One');
  await make(page, 'Two');
  await allCopied(first);
  await page.evaluate(() => {
    const fail = () => {
      throw new DOMException('injected', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
  });
  const open = (name: RegExp) => page.getByRole('button', { name }).click();
  await open(/^One/);
  await call(page, 'One, second');
  await home(page);
  await open(/^Two/);
  await home(page);
  await open(/^One, second/);
  await call(page, 'One, third');
  await expect.poll(() => copiedTitles(userData)).toContain('One, third');
  await first.kill();

  const run = await launchApp({ userData });
  await expect(alarm(run.page)).toContainText('only an older state of a model');
  if (await title(run.page).isVisible()) await home(run.page);
  await expect(models(run.page).filter({ hasText: 'One, third' })).toHaveCount(1);
  await expect(models(run.page)).toHaveCount(2);
  await run.app.close();
});

test('a start with a file after the database was thrown away shows the work on it, once', async () => {
  const file = join(folder(), 'shop.bulkhead.json');
  const first = await openShop(file);
  await call(first.page, 'Shop, on');
  await expect.poll(() => titlesKept(first.page)).toEqual(['Shop, on']);
  await allCopied(first);
  await first.app.close();
  wipe(first.userData);

  const run = await launchApp({ userData: first.userData, open: file });
  await expect(title(run.page)).toHaveValue('Shop, on');
  await home(run.page);
  await expect(models(run.page)).toHaveCount(1);
  await run.app.close();
});

test('a disk that was full under the app’s own folder, and has room again, costs no model', async () => {
  test.setTimeout(180_000);
  const disk = mountDisk('size=100m');
  test.skip(disk === null, 'this machine mounts no disk');
  if (disk === null) return;
  const userData = join(disk.folder, 'data');
  const filler = join(disk.folder, 'filler');
  mkdirSync(userData);
  try {
    const first = await launchApp({ userData });
    await make(first.page, 'First');
    await make(first.page, 'Second');
    await allCopied(first);
    await first.app.close();

    const full = await launchApp({ userData });
    await full.page.getByRole('button', { name: /^Second/ }).click();
    const { bavail, bsize } = statfsSync(disk.folder);
    fill(filler, bavail * bsize);
    for (const edit of [1, 2, 3]) {
      await call(full.page, `Second, edit ${edit}`);
      await expect(alarm(full.page)).toBeVisible();
    }
    rmSync(filler);
    await expect(alarm(full.page)).toHaveCount(0, { timeout: 30_000 });
    await call(full.page, 'Second, after');
    await expect.poll(() => titlesKept(full.page)).toContain('Second, after');
    await allCopied(full);
    await full.app.close();

    // The database may be gone at the next start or the one after.
    for (const start of [1, 2, 3]) {
      const run = await launchApp({ userData });
      await expect(title(run.page).or(models(run.page).first())).toBeVisible();
      if (await title(run.page).isVisible()) await home(run.page);
      await expect(models(run.page), `start ${start}`).toHaveText([/^Second, after/, /^First/]);
      await run.app.close();
    }
  } finally {
    disk.unmount();
  }
});

/** Takes all the room there is. */
function fill(path: string, bytes: number): void {
  const piece = Buffer.alloc(64 * 1024, 1);
  try {
    for (let left = bytes + piece.length; left > 0; left -= piece.length)
      writeFileSync(path, piece, { flag: 'a' });
  } catch {
    // That is what was wanted.
  }
}
