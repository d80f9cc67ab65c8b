import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** The real app, as a person has it on the screen. */
export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  /** The folder of its data: give it to the next start to go on with the same. */
  userData: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the built app. @throws when BULKHEAD_ELECTRON doesn't name Electron's program */
export async function launchApp(
  options: {
    userData?: string;
    size?: { width: number; height: number };
    language?: string;
    tour?: boolean;
    /** Switches of Chromium's. */
    args?: string[];
    /** A file that it is started with, as by a double click. */
    open?: string;
  } = {},
): Promise<RunningApp> {
  const executablePath = process.env.BULKHEAD_ELECTRON;
  if (!executablePath) throw new Error('Run the end-to-end tests with: npm run e2e');
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'bulkhead-e2e-'));
  const app = await _electron.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--lang=${options.language ?? 'en-GB'}`,
      ...(options.args ?? []),
      '.',
      ...(options.open === undefined ? [] : [options.open]),
    ],
    env: {
      ...(process.env as Record<string, string>),
      BULKHEAD_USER_DATA: userData,
      ...(options.tour && { BULKHEAD_TOUR: 'on' }),
    },
  });
  const page = await app.firstWindow();
  const { width, height } = options.size ?? { width: 1440, height: 900 };
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  );
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    userData,
    async kill() {
      const { pid } = app.process();
      const closed = app.waitForEvent('close').catch(() => {});
      if (pid !== undefined) killTree(pid);
      await closed;
    },
  };
}

function killTree(pid: number): void {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter(Boolean);
  process.kill(pid, 'SIGKILL');
  for (const child of children)
    try {
      process.kill(child, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
}

/**
 * Has something done in the main process that may be done twice: under memory pressure its engine throws away the
 * promise that Playwright waits for, although it was done.
 */
async function inMain(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('garbage collected')) throw error;
    await act();
  }
}

/** Answers the next save dialogs with a path, as a person would by typing it. */
export const answerSave = (app: ElectronApplication, filePath: string): Promise<void> =>
  inMain(() =>
    app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, filePath),
  );

/** Answers the next open dialogs with paths. */
export const answerOpen = (app: ElectronApplication, ...filePaths: string[]): Promise<void> =>
  inMain(() =>
    app.evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths });
    }, filePaths),
  );
