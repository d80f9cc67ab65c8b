import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerOpen, launchApp } from './app';
import { hostileFiles } from './hostile/inputs/files';
import type { WayIn } from './hostile/inputs/hostile-input';
import { modelWith } from './hostile/inputs/models';
import { hostileTexts } from './hostile/inputs/texts';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-hostile-'));
const root = join(import.meta.dirname, '..');
const rowsOf = (way: WayIn) => hostileFiles.filter((one) => one.way === way);

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A model that has each of the texts as the name of an element, and in every place that a model has for text. */
function everyText(): string {
  let next = 0;
  const model = modelWith(() => hostileTexts[next++ % hostileTexts.length]?.text ?? '');
  const { web } = model.elements;
  for (const [index, { text }] of hostileTexts.entries())
    if (web) {
      const id = `t${index}`;
      model.elements[id] = { ...web, id, name: text, facts: {}, parent: null };
      const at = { x: 700 + (index % 10) * 200, y: Math.floor(index / 10) * 120 };
      if (model.diagrams.main) model.diagrams.main.placements[id] = { ...at, width: 160, height: 60 };
    }
  return JSON.stringify(model);
}
const all = written('all.bulkhead.json', everyText());

/** Fails when something ran, asked, or was looked for elsewhere; the app's own page is all that is there. */
async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => '__xss' in window || 'polluted' in {})).toBe(false);
  expect(page.url()).toMatch(/^app:/);
}

/** Listens for what must not happen. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    // The window that keeps what is on its way before it closes.
    if (dialog.type() === 'beforeunload') return void dialog.dismiss().catch(() => {});
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => heard.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(app|data|blob|devtools):/.test(request.url())) heard.push(`request ${request.url()}`);
  });
  return heard;
}

const welcome = (page: Page) => page.getByRole('button', { name: 'Welcome page' });

test('hostile files in the window: each is refused with its name, or comes in as plain data', async () => {
  const { app, page } = await launchApp();
  const heard = listen(page);
  const open = page.getByRole('button', { name: 'Open a file…' });
  for (const [index, { name, content, outcome }] of rowsOf('model').entries()) {
    const file = `m${index}.bulkhead.json`;
    await answerOpen(app, written(file, content()));
    await open.click();
    if (outcome === 'taken') {
      await welcome(page).click({ timeout: 20_000 });
    } else await expect(page.getByRole('alert').first(), name).toContainText(file);
    await expect(open).toBeVisible();
    await expectNothingRan(page);
  }
  const bring = page.getByRole('button', { name: 'Import Kubernetes manifests…' });
  for (const [index, { name, content, outcome }] of rowsOf('import').entries()) {
    const file = `i${index}.yaml`;
    await answerOpen(app, written(file, content()));
    await bring.click();
    if (outcome === 'taken') {
      await page.getByRole('button', { name: 'Show the diagram' }).click();
      await welcome(page).click();
    } else await expect(page.getByRole('alert').first(), name).toContainText(file);
    await expectNothingRan(page);
  }
  // What is no file at all, and links that lead in a circle.
  mkdirSync(join(folder, 'd.bulkhead.json'));
  symlinkSync('loop.bulkhead.json', join(folder, 'loop.bulkhead.json'));
  spawnSync('mkfifo', [join(folder, 'pipe.bulkhead.json')]);
  for (const path of ['d.bulkhead.json', 'loop.bulkhead.json', 'pipe.bulkhead.json']
    .map((name) => join(folder, name))
    .concat('/dev/zero')) {
    await answerOpen(app, path);
    await open.click();
    await expect(page.getByRole('alert').first()).toContainText(path.split('/').at(-1) ?? '');
  }
  expect(heard).toEqual([]);
  await app.close();
});

test('hostile texts in the window are text in every view, in the title bar, pasted and dropped', async () => {
  const { app, page } = await launchApp();
  const heard = listen(page);
  await answerOpen(app, all);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await expect(
    page.locator('.react-flow__node', { hasText: '<script>window.__xss=1</script>' }).first(),
  ).toBeAttached();
  const views = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
  for (const view of await views.all()) {
    await view.click();
    await expectNothingRan(page);
  }
  await views.first().click();
  const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toContain('Bulkhead');
  expect(title).not.toMatch(/[\u202a-\u202e]/);

  // Pasted: as a fragment that is none, and as text.
  const fragments = rowsOf('paste').map(({ content }) => content().toString());
  const texts = hostileTexts.map(({ text }) => text);
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 5 } });
  await page.evaluate(
    ([inner, outer]) => {
      const send = (type: string, data: string) => {
        const transfer = new DataTransfer();
        transfer.setData(type, data);
        const event = { clipboardData: transfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new ClipboardEvent('paste', event));
      };
      for (const fragment of inner ?? []) send('application/x-bulkhead-fragment+json', fragment);
      for (const text of outer ?? []) {
        send('text/plain', text);
        send('text/html', text);
      }
      // Dropped: a page and a link, which a browser would open.
      const transfer = new DataTransfer();
      transfer.items.add(new File(['<script>window.__xss=1</script>'], 'x.html', { type: 'text/html' }));
      transfer.setData('text/uri-list', 'http://evil.example/');
      for (const target of [document.body, ...document.querySelectorAll('.react-flow__pane, [role=tree]')])
        for (const type of ['dragenter', 'dragover', 'drop'])
          target.dispatchEvent(
            new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
          );
    },
    [fragments, texts],
  );
  await expect(page.locator('.react-flow__node-note').first()).toBeAttached();
  await expectNothingRan(page);
  expect(heard).toEqual([]);
  await app.close();
});

/** What a terminal obeys, or is misled by. */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

/** What a Chromium of its own does with a file: where it went for more, and whether something ran. */
function look(viewer: ElectronApplication, path: string) {
  return viewer.evaluate(async ({ BrowserWindow, session }, url) => {
    const own = session.fromPartition(`look-${Math.random()}`);
    const asked: string[] = [];
    own.webRequest.onBeforeRequest((details, answer) => {
      if (details.url !== url && !/^(data|blob|chrome|chrome-extension|devtools):/.test(details.url))
        asked.push(details.url);
      answer({});
    });
    const window = new BrowserWindow({ show: false, webPreferences: { session: own, plugins: true } });
    window.webContents.setWindowOpenHandler((details) => {
      asked.push(`opened ${details.url}`);
      return { action: 'deny' };
    });
    window.webContents.on('will-navigate', (event) => asked.push(`went ${event.url}`));
    await window.loadURL(url);
    const ran = (await window.webContents.executeJavaScript(
      `(async () => {
          for (const one of document.querySelectorAll('*'))
            for (const type of ['mouseover', 'focus', 'load', 'error', 'begin']) one.dispatchEvent(new Event(type));
          await new Promise((resolve) => setTimeout(resolve, 500));
          return '__xss' in window;
        })()`,
    )) as boolean;
    window.destroy();
    return { asked, ran };
  }, pathToFileURL(path).href);
}

test('hostile texts in exports: nothing runs and nothing is fetched when Chromium opens them', async () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/bulkhead.js'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  // Every format that a browser opens, by what the command line says of one that there isn't.
  const formats =
    /one of (.*)\./
      .exec(run('report', all, '-o', join(folder, 'x'), '--to', 'none').stderr)?.[1]
      ?.split(', ') ?? [];
  const opened = formats.filter((format) => /^(x?html?|svg|pdf|xml|png|mht)$/.test(format));
  expect(opened).toEqual(expect.arrayContaining(['html', 'svg', 'pdf']));
  const executablePath = process.env.BULKHEAD_ELECTRON ?? '';
  const viewer = await _electron.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      join(root, 'e2e/hostile/viewer.cjs'),
    ],
  });
  // That it would be noticed.
  const bait = written('bait.html', '<img src="http://127.0.0.1:9/x"><script>window.__xss=1</script>');
  expect(await look(viewer, bait)).toEqual({ asked: ['http://127.0.0.1:9/x'], ran: true });
  for (const format of opened) {
    const out = join(folder, `report.${format}`);
    const { status, stderr } = run('report', all, '-o', out, '--to', format);
    expect([status, stderr], format).toEqual([0, expect.not.stringMatching(obeyed)]);
    expect(await look(viewer, out), format).toEqual({ asked: [], ran: false });
    if (format === 'pdf')
      expect(readFileSync(out, 'latin1')).not.toMatch(
        /\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b|\/URI ?\((?!https:)/,
      );
  }
  await viewer.close();
});
