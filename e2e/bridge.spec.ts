import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './app';
import { openTemplate } from './web-app-template';

/** The way from the window to the machine, tried in the real app with all that a hostile page would. */
let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(() => running.app.close());

test('the page has no Node and no Electron, only the bridge', async () => {
  const { page } = running;
  expect(
    await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    ),
  ).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys((window as unknown as { bulkhead: object }).bulkhead).sort()),
  ).toEqual([
    'cancelPrint',
    'chooseImports',
    'choosePackFolder',
    'clipboard',
    'copies',
    'copyPicture',
    'digestOfModel',
    'exportBytes',
    'exportPdf',
    'exportPicture',
    'exportText',
    'forgetCopies',
    'forgetPackFolder',
    'holdModel',
    'keepCopy',
    'launchedModel',
    'onMenuAction',
    'onModelAsked',
    'openLink',
    'openModel',
    'packFolders',
    'printPdf',
    'readCopy',
    'recentModels',
    'reopenModel',
    'saveModel',
    'setLanguage',
    'setMenu',
    'setTitle',
  ]);
});

test('a page outside is opened only when a person has seen its address and agreed', async () => {
  const { app, page } = running;
  await app.evaluate(({ dialog, shell }) => {
    const log: string[] = [];
    Object.assign(globalThis, { log, answer: 1 });
    dialog.showMessageBox = (async (_window: unknown, { detail }: { detail: string }) => {
      log.push(`asked ${detail}`);
      return { response: (globalThis as unknown as { answer: number }).answer, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
    shell.openExternal = async (url) => void log.push(`opened ${url}`);
  });
  const open = (address: string) =>
    page.evaluate(
      (url) =>
        (window as unknown as { bulkhead: { openLink(url: string): Promise<void> } }).bulkhead
          .openLink(url)
          .then(
            () => 'asked',
            () => 'refused',
          ),
      address,
    );
  const log = () => app.evaluate(() => (globalThis as unknown as { log: string[] }).log);
  expect(await open('https://example.org/a')).toBe('asked');
  expect(await log()).toEqual(['asked https://example.org/a']);
  await app.evaluate(() => Object.assign(globalThis, { answer: 0 }) && undefined);
  expect(await open('https://example.org/b')).toBe('asked');
  expect((await log()).slice(1)).toEqual(['asked https://example.org/b', 'opened https://example.org/b']);
  for (const address of [
    'http://example.org/',
    'file:///etc/passwd',
    'smb://evil/share',
    'javascript:alert(1)',
  ])
    expect(await open(address), address).toBe('refused');
  expect(await log()).toHaveLength(3);
});

test('what a page does to its own objects does not reach the bridge', async () => {
  const { app, page } = await launchApp();
  const seen = await page.evaluate(async () => {
    const { bulkhead } = window as unknown as { bulkhead: Record<string, () => Promise<unknown>> };
    const { push } = Array.prototype;
    const { apply } = Function.prototype;
    let stolen = 0;
    const steal = () => {
      stolen += 1;
      throw new Error('stolen');
    };
    const told = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator) ?? {};
    Array.prototype.push = steal;
    Function.prototype.apply = steal;
    Object.defineProperty(Array.prototype, Symbol.iterator, { configurable: true, get: steal });
    Object.defineProperty(Object.prototype, 'handle', { configurable: true, set: steal });
    const asked = bulkhead.recentModels?.();
    Array.prototype.push = push;
    Function.prototype.apply = apply;
    Object.defineProperty(Array.prototype, Symbol.iterator, told);
    Reflect.deleteProperty(Object.prototype, 'handle');
    Reflect.set(bulkhead, 'recentModels', () => 'mine');
    return { stolen, answer: await asked, isOurs: !String(bulkhead.recentModels).includes('mine') };
  });
  expect(seen).toEqual({ stolen: 0, answer: [], isOurs: true });
  await app.close();
});

test('a frame has no bridge', async () => {
  const { app, page } = await launchApp();
  await openTemplate(page);
  await page.keyboard.press('Control+5');
  await expect(
    page.frameLocator('iframe:not([aria-hidden=true])').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  expect(
    await frame?.evaluate(() => ['bulkhead', 'require', 'process'].filter((name) => name in window)),
  ).toEqual([]);
  await app.close();
});

test('messages that do not fit the contract are refused', async () => {
  const refused = await running.page.evaluate(async () => {
    const { bulkhead: bridge } = window as unknown as {
      bulkhead: Record<string, (...args: unknown[]) => Promise<unknown>>;
    };
    const tries: [string, unknown[]][] = [
      ['saveModel', [7, null, 'x', null]],
      ['saveModel', ['{}', '/etc/passwd', 'x', null]],
      ['reopenModel', ['../../etc/passwd']],
      ['setTitle', [{}]],
      ['exportPdf', []],
      ['exportPdf', ['<p>', 'x.pdf', 'soon']],
      ['openModel', ['/etc/passwd']],
      ['choosePackFolder', ['/etc']],
      ['packFolders', ['/etc']],
      ['forgetPackFolder', [{}]],
      ['openLink', [{ href: 'https://example.org' }]],
      ['setMenu', [[{ id: 'x', title: 'x', items: [{ role: 'toggleDevTools' }] }]]],
      ['clipboard', ['reload']],
    ];
    const answers = await Promise.all(
      tries.map(([method, args]) =>
        (bridge[method]?.(...args) ?? Promise.resolve()).then(
          () => `${method} was answered`,
          () => null,
        ),
      ),
    );
    return answers.filter(Boolean);
  });
  expect(refused).toEqual([]);
});
