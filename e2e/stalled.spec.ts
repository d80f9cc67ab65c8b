import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './app';
import { title, titlesKept } from './shop-file';

/** What stands still, or dies beside the window: the machine's sleep, a worker. */

/** The app's own process and all that it began. */
function processesOf({ app }: RunningApp): number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [app.process().pid ?? 0];
  for (const pid of found) for (const [child = 0, parent] of all) if (parent === pid) found.push(child);
  return found;
}

test('a machine that sleeps right after an edit, and wakes up, goes on where it was', async () => {
  const run = await launchApp();
  await run.page.getByRole('button', { name: /^Docker host/ }).click();
  await title(run.page).fill('Before the sleep');
  const processes = processesOf(run);
  for (const pid of processes) process.kill(pid, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, 4000));
  for (const pid of processes.toReversed()) process.kill(pid, 'SIGCONT');
  await expect.poll(() => titlesKept(run.page)).toEqual(['Before the sleep']);
  await title(run.page).fill('After it');
  await expect.poll(() => titlesKept(run.page)).toEqual(['After it']);
  await run.kill();

  const again = await launchApp({ userData: run.userData });
  await expect(title(again.page)).toHaveValue('After it');
  await expect(again.page.getByRole('alert')).toHaveCount(0);
  await again.app.close();
});

test('a layout whose worker dies is made the quick way, and is one step', async () => {
  const { app, page } = await launchApp();
  await page.getByRole('button', { name: /^Docker host/ }).click();
  const element = page.locator('.react-flow__node[data-id="app"]');
  await expect(element).toBeVisible();
  await page.evaluate(() => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        // Neither an answer nor an error ever comes of it.
        if (String(url).includes('elk')) this.terminate();
      }
    };
  });
  const before = await element.getAttribute('style');
  await page.locator('[data-focus-home]').focus();
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled({ timeout: 30_000 });
  await page.keyboard.press('Control+z');
  await expect(element).toHaveAttribute('style', before ?? '');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await app.close();
});
