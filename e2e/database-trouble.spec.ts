import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { mountDisk } from '../electron/small-disk.fixture';
import { readModel } from '../shared/model/read-model';
import { answerSave, launchApp } from './app';
import { violations } from './axe';
import { titlesKept } from './shop-file';

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the model' });
const alarm = (page: Page) => page.getByRole('alert');

async function call(page: Page, name: string): Promise<void> {
  await title(page).fill(name);
  await title(page).press('Enter');
}

/** Takes all the room that a disk has left. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [65_536, 512]) {
      const bytes = Buffer.alloc(size, 1);
      try {
        while (writeSync(file, bytes) > 0);
      } catch {
        // Full, to a piece of this size.
      }
    }
  } finally {
    closeSync(file);
  }
}

/** What a file holds that is saved by the banner's button. */
async function savedByBanner(run: Awaited<ReturnType<typeof launchApp>>): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'bulkhead-trouble-')), 'rescued.bulkhead.json');
  await answerSave(run.app, file);
  await alarm(run.page).getByRole('button', { name: 'Save to a file…' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  const read = readModel(readFileSync(file, 'utf8'));
  return read.ok ? read.model.title : read.problem.message;
}

for (const [what, name, words] of [
  ['no room is left', 'QuotaExceededError', 'no room left'],
  ['every transaction breaks off', 'AbortError', 'broke off'],
] as const)
  test(`while ${what}, work goes on, a file is one click away, and all is kept once it works again`, async () => {
    const run = await launchApp();
    const { page, userData } = run;
    await page.getByRole('button', { name: /^Docker host/ }).click();
    await call(page, 'Kept');
    await page.evaluate((error) => {
      const { add, put } = IDBObjectStore.prototype;
      const fail = () => {
        throw new DOMException('injected', error);
      };
      Object.assign(IDBObjectStore.prototype, { add: fail, put: fail });
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    }, name);
    await call(page, 'Not kept yet');
    await expect(alarm(page)).toContainText(words);
    expect(await violations(page)).toEqual([]);
    expect(await savedByBanner(run)).toBe('Not kept yet');
    await call(page, 'Kept after all');
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await expect(alarm(page)).toHaveCount(0);
    await run.kill();

    const again = await launchApp({ userData });
    await expect(title(again.page)).toHaveValue('Kept after all');
    await again.app.close();
  });

test('a disk that is full under the app’s own folder is said to be', async () => {
  const disk = mountDisk('size=60m');
  test.skip(disk === null, 'this machine lets nobody mount a disk');
  if (disk === null) return;
  const ballast = join(disk.folder, 'ballast');
  try {
    const run = await launchApp({ userData: disk.folder });
    const { page } = run;
    await page.getByRole('button', { name: /^Docker host/ }).click();
    await call(page, 'Kept');
    await expect.poll(() => titlesKept(page)).toEqual(['Kept']);
    fill(ballast);
    for (let count = 0; (await alarm(page).count()) === 0 && count < 50; count += 1)
      await call(page, `${'x'.repeat(800)} ${count}`);
    await call(page, 'Not kept yet');
    await expect(alarm(page)).toContainText('no room left on the disk');
    // It says the same when it is tried again.
    await expect(alarm(page)).not.toContainText('damaged');
    expect(await savedByBanner(run)).toBe('Not kept yet');
    // Closing it would ask what is to become of what is only in memory.
    await run.kill();
  } finally {
    disk.unmount();
  }
});

test('a database that is deleted under the app is made anew, with what is open', async () => {
  const { page, userData, kill } = await launchApp();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await call(page, 'Before');
  await page.evaluate(
    () =>
      new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('bulkhead'), { onsuccess: resolve })),
  );
  await call(page, 'Kept anew');
  await expect(alarm(page)).toContainText('Save it to a file now');
  await expect(alarm(page)).toHaveCount(0);
  await kill();
  const again = await launchApp({ userData });
  await expect(title(again.page)).toHaveValue('Kept anew');
  await again.app.close();
});

test('a database whose files are overwritten, and no copies: costs what was only in it, and nothing else', async () => {
  const first = await launchApp();
  await first.page.getByRole('button', { name: /^Docker host/ }).click();
  const saved = join(first.userData, 'saved.bulkhead.json');
  await answerSave(first.app, saved);
  await first.page.keyboard.press('Control+s');
  await expect.poll(() => existsSync(saved)).toBe(true);
  await first.kill();
  const folder = join(first.userData, 'IndexedDB');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (statSync(file).isFile()) writeFileSync(file, Buffer.alloc(statSync(file).size));
  }
  rmSync(join(first.userData, 'copies'), { recursive: true, force: true });

  const run = await launchApp({ userData: first.userData });
  await expect(run.page.getByRole('heading', { name: 'Bulkhead' })).toBeVisible();
  // The file is as it was, and in the list of files.
  await run.page.getByRole('button', { name: /saved\.bulkhead\.json/ }).click();
  await expect(title(run.page)).toHaveValue(/Docker host/);
  await call(run.page, 'On with it');
  await run.app.close();
});

test('a database that the browser threw away and began anew, and no copies: is told', async () => {
  const first = await launchApp();
  await first.page.getByRole('button', { name: /^Docker host/ }).click();
  await call(first.page, 'Gone');
  await expect
    .poll(() => first.page.evaluate(() => localStorage.getItem('bulkhead-database')))
    .not.toBeNull();
  await first.app.close();
  for (const folder of ['IndexedDB', 'copies'])
    rmSync(join(first.userData, folder), { recursive: true, force: true });

  const { app, page } = await launchApp({ userData: first.userData });
  await expect(alarm(page)).toContainText('database is empty');
  await alarm(page).getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  await call(page, 'On with it');
  await expect(alarm(page)).toHaveCount(0);
  await app.close();
});
