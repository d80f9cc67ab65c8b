import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import { z } from 'zod';
import { lockedWindow } from './security/locked-window';

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) });
const file = () => join(app.getPath('userData'), 'window.json');

/** The app's window: sandboxed, isolated, without Node; where it was when it was last closed. */
export function createWindow(preload: string): BrowserWindow {
  const options = {
    width: 1280,
    height: 800,
    ...lastBounds(),
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#101924' : '#f6f8fa',
  };
  const window = lockedWindow(options, { preload });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepBounds(window));
  return window;
}

function lastBounds(): z.infer<typeof Bounds> | undefined {
  try {
    return Bounds.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    // Never closed before, or damaged: the size that new windows have.
    return undefined;
  }
}

function keepBounds(window: BrowserWindow): void {
  mkdirSync(dirname(file()), { recursive: true });
  writeFileSync(file(), JSON.stringify(window.getNormalBounds()));
}
