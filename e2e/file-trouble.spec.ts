import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerOpen, answerSave, launchApp, type RunningApp } from './app';
import { violations } from './axe';

/** Files that other programs change, remove, hold or fill the disk of while a model is open. */

const folder = () => mkdtempSync(join(tmpdir(), 'bulkhead-trouble-'));

interface Model {
  title: string;
  elements: Record<string, { name: string; description?: string }>;
  [field: string]: unknown;
}
const shop = (): Model => ({
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
const read = (path: string): Model => JSON.parse(readFileSync(path, 'utf8')) as Model;

/** Another program's change of a file. */
function change(path: string, how: (model: Model) => void): void {
  const model = read(path);
  how(model);
  writeFileSync(path, JSON.stringify(model));
}

async function openShop(path: string, options: Parameters<typeof launchApp>[0] = {}): Promise<RunningApp> {
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(shop()));
  const running = await launchApp(options);
  await answerOpen(running.app, path);
  await running.page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(title(running.page)).toHaveValue('Shop');
  return running;
}
const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the model' });
/** Titles of the models that the app's database has. */
const titlesKept = (page: Page) =>
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
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test('what another program did elsewhere in the file is merged when it is saved, and can be undone', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  change(path, (model) => {
    if (model.elements.web) model.elements.web.name = 'Web front';
  });
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();

  expect(read(path).title).toBe('Corner shop');
  expect(read(path).elements.web?.name).toBe('Web front');
  await expect(page.locator('.react-flow__node', { hasText: 'Web front' })).toBeVisible();
  await page.locator('.react-flow__pane').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.react-flow__node', { hasText: 'Web front' })).toHaveCount(0);
  await app.close();
});

test('what both changed is shown side by side, chosen by keys, and saved', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  change(path, (model) => {
    model.title = 'Market';
    if (model.elements.web) model.elements.web.description = 'Sells';
  });
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'shop.bulkhead.json was changed meanwhile' });
  await expect(dialog.getByRole('group', { name: 'The model Title' })).toContainText('Corner shop');
  await expect(dialog.getByRole('group', { name: 'The model Title' })).toContainText('Market');
  expect(await violations(page)).toEqual([]);
  expect(read(path).title).toBe('Market');
  await expect(dialog.getByRole('button', { name: 'Merge and save' })).toBeDisabled();

  await dialog.getByRole('radio', { name: 'Here' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'In the file' })).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText('Everything is chosen.');
  await dialog.getByRole('button', { name: 'Merge and save' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  await expect(title(page)).toHaveValue('Market');
  expect(read(path).elements.web?.description).toBe('Sells');
  await app.close();
});

test('a changed file is told of when the window is looked at again, even of the same size; nothing is written unless asked', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  change(path, (model) => {
    model.title = 'Chop';
  });
  await lookAgain(page);
  await expect(page.getByRole('alert')).toContainText('shop.bulkhead.json was changed by another program');
  await page.getByRole('alert').getByRole('button', { name: 'Take over the file’s changes…' }).click();
  await expect(title(page)).toHaveValue('Chop');
  await expect(page.getByText('Saved in shop.bulkhead.json')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await app.close();
});

test('a file that is no model any more is never written over without being asked for', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  writeFileSync(path, '{ "half": ');
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('is no model any more');
  expect(readFileSync(path, 'utf8')).toBe('{ "half": ');
  await page.getByRole('alert').getByRole('button', { name: 'Replace the file' }).click();
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Corner shop');
  await app.close();
});

test('a file that is gone is put back or saved elsewhere; so is one whose folder is gone', async () => {
  const place = folder();
  const path = join(place, 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  rmSync(path);
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('shop.bulkhead.json is gone');
  expect(existsSync(path)).toBe(false);
  await page.getByRole('alert').getByRole('button', { name: 'Save it there again' }).click();
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Corner shop');

  rmSync(place, { recursive: true });
  await title(page).fill('Market');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('its folder is gone');
  const elsewhere = join(folder(), 'market.bulkhead.json');
  await answerSave(app, elsewhere);
  await page.getByRole('alert').getByRole('button', { name: 'Save as…' }).click();
  await expect(page.getByText('Saved market.bulkhead.json')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(read(elsewhere).title).toBe('Market');
  await app.close();
});

test('a read-only file and a full or read-only disk keep the file, say why, and offer another place', async () => {
  const place = folder();
  const mounts = (() => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  const path = join(place, 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  const before = readFileSync(path, 'utf8');
  const refused = async (reason: RegExp) => {
    await page.keyboard.press('Control+s');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(reason);
    await expect(alert.getByRole('button', { name: 'Save as…' })).toBeVisible();
    await expect(page.getByText('Kept here; shop.bulkhead.json has the older state')).toBeVisible();
    expect(readFileSync(path, 'utf8')).toBe(before);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
  };
  try {
    await title(page).fill('Corner shop');
    chmodSync(path, 0o444);
    await refused(/the file is read-only/);
    chmodSync(path, 0o644);
    if (mounts) {
      execFileSync('mount', ['-o', 'remount,ro', place]);
      await refused(/the disk is read-only/);
      execFileSync('mount', ['-o', 'remount,rw', place]);
      expect(() => writeFileSync(join(place, 'fills'), Buffer.alloc(100_000))).toThrow('ENOSPC');
      await refused(/the disk is full \(\d+ KB free\)/);
      rmSync(join(place, 'fills'));
    }
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
    expect(read(path).title).toBe('Corner shop');
  } finally {
    await app.close();
    if (mounts) execFileSync('umount', ['-l', place]);
  }
});

test('a file that is open in another Bulkhead can be read, not changed, until it is taken or free', async () => {
  const place = folder();
  const path = join(place, 'shop.bulkhead.json');
  const link = join(place, 'link.bulkhead.json');
  const first = await openShop(path);
  symlinkSync(path, link);
  const second = await openShop(link);
  await expect(second.page.getByRole('alert')).toContainText('link.bulkhead.json is open elsewhere');
  await expect(title(second.page)).toHaveAttribute('readonly');

  await title(first.page).fill('Corner shop');
  await first.page.keyboard.press('Control+s');
  await expect(first.page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  await lookAgain(second.page);
  await second.page.getByRole('alert').getByRole('button', { name: 'Read the file again' }).click();
  await expect(title(second.page)).toHaveValue('Corner shop');

  // Killed, so that its note stays beside the file.
  await first.kill();
  expect(readdirSync(place).some((name) => name.endsWith('.bulkhead-lock'))).toBe(true);
  await lookAgain(second.page);
  await expect(title(second.page)).not.toHaveAttribute('readonly');
  await title(second.page).fill('Market');
  await second.page.keyboard.press('Control+s');
  await expect(second.page.getByText('Saved link.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Market');
  await second.app.close();
  expect(readdirSync(place).sort()).toEqual(['link.bulkhead.json', 'shop.bulkhead.json']);
});

test('both may edit when somebody insists; neither writes over the other', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const first = await openShop(path);
  const second = await openShop(path);
  await second.page.getByRole('alert').getByRole('button', { name: 'Edit anyway' }).click();
  await title(second.page).fill('Market');
  await second.page.keyboard.press('Control+s');
  await expect(second.page.getByText('Saved shop.bulkhead.json')).toBeVisible();

  await title(first.page).fill('Corner shop');
  await first.page.keyboard.press('Control+s');
  await expect(first.page.getByRole('dialog', { name: /was changed meanwhile/ })).toBeVisible();
  expect(read(path).title).toBe('Market');
  await first.app.close();
  await second.app.close();
});

test('a second start hands its file to the window that is open; what wasn’t saved before is kept', async () => {
  const place = folder();
  const path = join(place, 'shop.bulkhead.json');
  const other = join(place, 'other.bulkhead.json');
  writeFileSync(other, JSON.stringify({ ...shop(), title: 'Other' }));
  const { app, page, userData } = await openShop(path);
  await title(page).fill('Corner shop');

  const start = (file: string) =>
    new Promise((ended) => {
      const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '.', file];
      const child = spawn(process.env.BULKHEAD_ELECTRON ?? '', args, {
        env: { ...process.env, BULKHEAD_USER_DATA: userData },
        stdio: 'ignore',
      });
      child.once('exit', ended);
    });
  await start(other);
  await expect(title(page)).toHaveValue('Other');
  expect(app.windows()).toHaveLength(1);

  await start(path);
  await expect(title(page)).toHaveValue('Corner shop');
  await expect(page.getByText('with your changes that aren’t in it yet')).toBeVisible();
  expect(read(path).title).toBe('Shop');
  await app.close();
});

test('a file of a newer version is shown, and never saved over', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const text = JSON.stringify({ ...shop(), version: 99, tomorrow: { field: [1] } });
  writeFileSync(path, text);
  const { app, page } = await openShop(path);
  await expect(page.getByText('Read only: of a newer version')).toBeVisible();
  for (const keys of ['Control+s', 'Control+Shift+s']) {
    await answerSave(app, path);
    await page.keyboard.press(keys);
    await expect(page.getByRole('alert')).toContainText('Nothing was saved');
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
  await app.close();
});

test('the clock may go back: what is saved later still counts', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page, userData } = await openShop(path);
  await page.clock.install({ time: new Date('2001-01-01') });
  await title(page).fill('Corner shop');
  await page.clock.runFor(1000);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Corner shop');
  await title(page).fill('Market');
  await page.clock.runFor(1000);
  await app.close();
  const again = await launchApp({ userData });
  await expect(title(again.page)).toHaveValue('Market');
  await again.app.close();
});

test('a file that it is started with is open, and loading the page again keeps what was done to it', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  writeFileSync(path, JSON.stringify(shop()));
  const { app, page } = await launchApp({ open: path });
  await expect(title(page)).toHaveValue('Shop');
  await expect(page.getByText('Saved in shop.bulkhead.json')).toBeVisible();
  await title(page).fill('Corner shop');
  await expect.poll(() => titlesKept(page)).toEqual(['Corner shop']);
  await page.reload();
  await expect(title(page)).toHaveValue('Corner shop');
  await app.close();
});

test('a damaged file shows what was kept of it, with where it is damaged, and stays as it is', async () => {
  const path = join(folder(), 'shop.bulkhead.json');
  const { app, page } = await openShop(path);
  await title(page).fill('Corner shop');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved shop.bulkhead.json')).toBeVisible();
  await page.getByRole('button', { name: 'Welcome page' }).click();
  const whole = readFileSync(path);
  for (const end of [0, 1, Math.floor(whole.length / 2), whole.length - 2]) {
    const cut = whole.subarray(0, end);
    writeFileSync(path, cut);
    await page.getByRole('button', { name: 'Open a file…' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Shown is what Bulkhead kept of it.');
    await expect(title(page)).toHaveValue('Corner shop');
    expect(readFileSync(path)).toEqual(cut);
    await page.getByRole('button', { name: 'Welcome page' }).click();
  }
  await app.close();
});

test('names in any script and long paths are saved and opened again', async () => {
  const deep = join(folder(), 'ein-sehr-langer-Ordner'.repeat(8), '店'.repeat(60));
  mkdirSync(deep, { recursive: true });
  const path = join(deep, 'Läden 商店 🛒 %41 #1.bulkhead.json');
  expect(path.length).toBeGreaterThan(260);
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: 'New model' }).click();
  await title(page).fill('Läden');
  await answerSave(app, path);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved Läden 商店 🛒 %41 #1.bulkhead.json')).toBeVisible();
  expect(read(path).title).toBe('Läden');
  await answerSave(app, join(deep, `${'n'.repeat(300)}.bulkhead.json`));
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByRole('alert')).toContainText('name is too long');
  await page.getByRole('button', { name: 'Welcome page' }).click();
  await answerOpen(app, path);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(title(page)).toHaveValue('Läden');
  await app.close();
});

test('a report that can’t be written leaves no half file, says why, and the app goes on', async () => {
  const place = folder();
  const path = join(place, 'report.html');
  writeFileSync(path, 'before');
  chmodSync(path, 0o444);
  const { app, page } = await openShop(join(place, 'shop.bulkhead.json'));
  for (const [target, why] of [
    [path, 'the file is read-only'],
    [join(place, 'gone', 'report.html'), 'its folder is gone'],
    ['/dev/full', 'is a folder or a device'],
  ] as const) {
    await answerSave(app, target);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Report as HTML…' }).click();
    await expect(page.getByRole('alert')).toContainText(why);
    await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  }
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(place).filter((name) => name.startsWith('.bulkhead'))).toEqual([]);
  await app.close();
});
