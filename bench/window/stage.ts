import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test';

/** A page in a running Electron, and the line to it for gestures that come faster than their answers. */
export interface Stage {
  app: ElectronApplication;
  page: Page;
  cdp: CDPSession;
}

/** How often each is measured, after it has been done once to warm up. */
export const runs = Number(process.env.BULKHEAD_BENCH_RUNS ?? 5);
export const size = { width: 1440, height: 900 } as const;

/** Electron's program and its flags, from who started this process. */
export const electron = () => ({
  program: process.env.BULKHEAD_ELECTRON ?? '',
  flags: [
    ...(process.env.BULKHEAD_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean),
    // A window under another one is measured as if it lay on top.
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
  ],
});

/** A folder for the data of one more start. */
export const newDataFolder = () => mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));

/** Does this and that in turns, once to warm up and then as often as is measured: what both came to. */
export async function inTurns<T>(own: () => Promise<T>, other: () => Promise<T>): Promise<[T[], T[]]> {
  const found: [T[], T[]] = [[], []];
  for (let turn = 0; turn <= runs; turn += 1) {
    const pair = [await own(), await other()] as const;
    if (turn > 0) for (const side of [0, 1] as const) found[side].push(pair[side]);
  }
  return found;
}

/** Starts Electron with a main script and shows its window in the size that all are measured in. */
export async function start(main: string, ...args: string[]): Promise<Stage> {
  const { program, flags } = electron();
  const data = newDataFolder();
  const app = await _electron.launch({
    executablePath: program,
    args: [...flags, `--user-data-dir=${data}`, main, ...args],
    env: { ...(process.env as Record<string, string>), BULKHEAD_USER_DATA: data },
  });
  const page = await app.firstWindow();
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  const cdp = await page.context().newCDPSession(page);
  return { app, page, cdp };
}
