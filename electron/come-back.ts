import type { BrowserWindow } from 'electron';

/** Within so many milliseconds a page that goes away again does so for the same reason. */
const soon = 60_000;

/**
 * Loads the page of a window anew when it went away (it crashed, or its memory ran out); one that does so again right
 * after comes back without the model that was open, which may be why.
 * @param address where the page is, without parameters
 */
export function comeBack(window: BrowserWindow, address: string): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const isAgain = performance.now() - last < soon;
    last = performance.now();
    // Electron is still at taking the old page down.
    setImmediate(() => {
      if (!window.isDestroyed()) void window.loadURL(`${address}?back=${isAgain ? 'empty' : 'as-it-was'}`);
    });
  });
}
