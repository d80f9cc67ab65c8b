import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './app';
import { openTemplate } from './web-app-template';

/** What the window's policy refuses, tried in the real app; and that the app itself never offends it. */
let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(() => running.app.close());

test('the policy refuses generated and foreign code', async () => {
  const { app, page } = running;
  const policy = await app.evaluate(
    async ({ session }, url) =>
      (await session.defaultSession.fetch(url)).headers.get('content-security-policy') ?? '',
    page.url(),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|\*|https?:/);
  // The page says the same itself, for where it comes from a server that doesn't.
  const own = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(`${await own.getAttribute('content')}; frame-ancestors 'none'`).toBe(policy);
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
    try {
      script.textContent = 'window.__xss = 1';
    } catch {
      // Refused already here.
    }
    document.body.append(script);
  });
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
});

test('text becomes no page, no script and no worker', async () => {
  // In a task of the page's own: what Playwright evaluates itself is let through.
  const letThrough = await running.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const tries: Record<string, () => unknown> = {
            innerHTML: () => {
              document.createElement('div').innerHTML = '<b>x</b>';
            },
            srcdoc: () => {
              document.createElement('iframe').srcdoc = '<b>x</b>';
            },
            script: () => {
              document.createElement('script').src = '/assets/x.js';
            },
            parse: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
            write: () => document.write('<b>x</b>'),
            worker: () => new Worker('/assets/x.js'),
            'worker of data': () => new Worker('data:text/javascript,1'),
            'code of text': () => new Function('return 1')(),
            'another policy': () =>
              (
                window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
              ).trustedTypes.createPolicy('mine', { createHTML: (html: string) => html }),
            'the policy again': () =>
              (
                window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
              ).trustedTypes.createPolicy('bulkhead-report', { createHTML: (html: string) => html }),
          };
          resolve(
            Object.keys(tries).filter((name) => {
              try {
                tries[name]?.();
                return true;
              } catch {
                return false;
              }
            }),
          );
        });
      }),
  );
  expect(letThrough).toEqual([]);
});

test('nothing that the app does itself offends its policy', async () => {
  const { app, page } = await launchApp();
  await page.evaluate(() => {
    Object.assign(window, { offences: [] });
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile }) =>
      (window as unknown as { offences: string[] }).offences.push(
        `${violatedDirective} ${sample} ${sourceFile}`,
      ),
    );
  });
  const complaints: string[] = [];
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openTemplate(page);
  // ELK lays out in a worker.
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('Laid out');
  expect(workers.map((url) => /[\w-]+-worker/.exec(url)?.[0])).toContain('elk-worker');
  expect(
    workers.some((url) => url.includes('quick-layout')),
    'ELK did it',
  ).toBe(false);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const view of ['Threats', 'Questions', 'Knowledge', 'Report'])
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
  await expect(
    page.frameLocator('iframe:not([aria-hidden=true])').getByRole('heading', { level: 1 }),
  ).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { offences: string[] }).offences)).toEqual([]);
  expect(complaints).toEqual([]);
  await app.close();
});
