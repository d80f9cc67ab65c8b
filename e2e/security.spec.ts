import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './app';

/** Electron's security checklist, tried in the real app. docs/security.md has the whole table. */
let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(() => running.app.close());

test('windows are sandboxed and isolated', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(preferences.enableBlinkFeatures ?? '').toBe('');
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

test('permissions and devices are refused', async () => {
  const got = await running.page.evaluate(async () => {
    const states = await Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    );
    const { hid, serial, usb, bluetooth } = navigator as unknown as Record<
      string,
      { requestDevice?(filter: object): Promise<unknown>; requestPort?(): Promise<unknown> } | undefined
    >;
    const tries: Record<string, () => Promise<unknown> | undefined> = {
      camera: () => navigator.mediaDevices?.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices?.getDisplayMedia(),
      place: () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      clipboard: () => navigator.clipboard.readText(),
      hid: async () => ((await hid?.requestDevice?.({ filters: [] })) as unknown[] | undefined)?.[0],
      serial: () => serial?.requestPort?.(),
      usb: () => usb?.requestDevice?.({ filters: [] }),
      bluetooth: () => bluetooth?.requestDevice?.({ acceptAllDevices: true }),
    };
    const answers = await Promise.all(
      Object.entries(tries).map(async ([name, attempt]) => {
        const answer = await attempt()?.catch(() => undefined);
        return answer === undefined ? [] : [name];
      }),
    );
    return [...states.filter((state) => state === 'granted'), ...answers.flat()];
  });
  expect(got).toEqual([]);
});

test('what the window keeps may stay when the disk fills up', async () => {
  expect(await running.page.evaluate(() => navigator.storage.persist())).toBe(true);
});

test('the protocol serves the built window and nothing beside it', async () => {
  const found = await running.app.evaluate(async ({ session }) => {
    const tries = [
      'app://bulkhead/../main/main.js',
      'app://bulkhead/%2e%2e/main/main.js',
      'app://bulkhead/..%2fmain%2fmain.js',
      'app://bulkhead/%2e%2e%5cmain%5cmain.js',
      'app://bulkhead/..%5c..%5cpackage.json',
      'app://bulkhead/index.html%00.js',
      'app://bulkhead/%E0%A4%A',
      'app://bulkhead//etc/passwd',
      'app://bulkhead/etc/passwd',
      'app://report/page',
      'app://evil/index.html',
      'APP://BULKHEAD.evil/index.html',
    ];
    const answers = await Promise.all(
      tries.map(async (url) => {
        const { status } = await session.defaultSession.fetch(url);
        return status === 404 ? [] : [`${url} ${status}`];
      }),
    );
    const { status } = await session.defaultSession.fetch('app://bulkhead/index.html', { method: 'POST' });
    return [...answers.flat(), ...(status === 404 ? [] : ['POST'])];
  });
  expect(found).toEqual([]);
});

test('there is no menu of Electron’s own: no developer tools, no page outside', async () => {
  const labels = await running.app.evaluate(({ Menu }) => {
    const all = (menu: Electron.Menu | null | undefined): string[] =>
      menu?.items.flatMap(({ label, role, submenu }) => [`${role ?? ''} ${label}`, ...all(submenu)]) ?? [];
    return all(Menu.getApplicationMenu());
  });
  expect(labels.filter((label) => /toggledevtools|reload|learn more|documentation/i.test(label))).toEqual([]);
});
