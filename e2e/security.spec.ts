import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './app';

/** Electron's security checklist, tried in the real app. */
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
    'chooseImports',
    'choosePackFolder',
    'clipboard',
    'copyPicture',
    'exportPdf',
    'exportPicture',
    'exportText',
    'forgetPackFolder',
    'launchedModel',
    'onMenuAction',
    'openModel',
    'packFolders',
    'recentModels',
    'reopenModel',
    'saveModel',
    'setLanguage',
    'setMenu',
    'setTitle',
  ]);
});

test('windows are sandboxed and isolated', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the policy refuses generated and foreign code', async () => {
  const { page } = running;
  const policy = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(
    // In a task of the page's own: what Playwright evaluates itself is let through.
    await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
              resolve(String(window.eval('1 + 1')));
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        }),
    ),
  ).toBe('EvalError');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.__xss = 1';
    document.body.append(script);
  });
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
});

test('the app stays on its own page and opens no other', async () => {
  const { app, page } = running;
  const home = page.url();
  await app.evaluate(({ BrowserWindow }) => {
    const tried: string[] = [];
    Object.assign(globalThis, { tried });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', ({ url }) => tried.push(url));
  });
  const last = 'https://example.org/last';
  for (const url of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,hi', last])
    await page.evaluate((target) => {
      location.href = target;
    }, url);
  await expect.poll(() => app.evaluate(() => (globalThis as { tried?: string[] }).tried)).toContain(last);
  expect(page.url()).toBe(home);
  for (const url of ['https://example.org/', 'file:///etc/passwd', 'smb://evil/share'])
    expect(await page.evaluate((target) => window.open(target) === null, url)).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('nothing reaches the network', async () => {
  const reached = await running.page.evaluate(async () => {
    const tries = ['https://example.org/', 'http://127.0.0.1:9/', 'http://169.254.169.254/'].map((url) =>
      fetch(url).then(
        () => url,
        () => null,
      ),
    );
    return (await Promise.all(tries)).filter(Boolean);
  });
  expect(reached).toEqual([]);
});

test('permissions are refused', async () => {
  expect(
    await running.page.evaluate(async () => {
      const states = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone'].map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      );
      return states.filter((state) => state === 'granted');
    }),
  ).toEqual([]);
});

test('the protocol serves the built window and nothing beside it', async () => {
  const found = await running.page.evaluate(async () => {
    const tries = [
      '/../main/main.js',
      '/%2e%2e/main/main.js',
      '/..%2fmain%2fmain.js',
      '/%2e%2e%5cmain%5cmain.js',
      '/index.html%00.js',
      '/etc/passwd',
    ];
    const answers = await Promise.all(
      tries.map(async (path) => [path, (await fetch(`app://bulkhead${path}`)).status]),
    );
    return answers.filter(([, status]) => status !== 404);
  });
  expect(found).toEqual([]);
});

test('messages that do not fit the contract are refused', async () => {
  const refused = await running.page.evaluate(async () => {
    const { bulkhead: bridge } = window as unknown as {
      bulkhead: Record<string, (...args: unknown[]) => Promise<unknown>>;
    };
    const tries: [string, unknown[]][] = [
      ['saveModel', [7, null, 'x']],
      ['saveModel', ['{}', '/etc/passwd', 'x']],
      ['reopenModel', ['../../etc/passwd']],
      ['setTitle', [{}]],
      ['exportPdf', []],
      ['openModel', ['/etc/passwd']],
      ['choosePackFolder', ['/etc']],
      ['packFolders', ['/etc']],
      ['forgetPackFolder', [{}]],
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
