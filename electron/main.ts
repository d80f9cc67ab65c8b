import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, type IpcMainInvokeEvent, ipcMain, session } from 'electron';
import { desktopOf } from './desktop';
import { openFileHandles } from './file-handles';
import { serveDesktop } from './ipc';
import { homeUrl, registerScheme, scheme, serveWindow } from './protocol';
import { lockContents, lockSession } from './security';
import { createWindow } from './window';

/** In development the window comes from Vite's server; a packaged app never looks at this. */
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
if (!app.isPackaged && process.env.BULKHEAD_USER_DATA)
  app.setPath('userData', resolve(process.env.BULKHEAD_USER_DATA));

/** A profile of one's own is for tests and measurements: there the tour comes only when it is asked for. */
const isTourOff =
  !app.isPackaged && Boolean(process.env.BULKHEAD_USER_DATA) && process.env.BULKHEAD_TOUR !== 'on';

/** The model file among the arguments, if there is one. */
const modelAmong = (args: readonly string[]): string | undefined =>
  args.slice(1).find((argument) => argument.endsWith('.bulkhead.json') && existsSync(argument));

async function start(): Promise<void> {
  lockSession(session.defaultSession, developmentServer);
  serveWindow(session.defaultSession, join(import.meta.dirname, '../renderer'));
  const window = createWindow(join(import.meta.dirname, '../preload/preload.cjs'));
  lockContents(window.webContents);
  const launched = modelAmong(process.argv);
  const desktop = desktopOf(
    window,
    openFileHandles(app.getPath('userData')),
    openFileHandles(app.getPath('userData'), 'pack-folders.json'),
    launched === undefined ? undefined : resolve(launched),
  );
  const isOurs = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean => {
    if (sender !== window.webContents || senderFrame !== window.webContents.mainFrame) return false;
    const { protocol, host, origin } = new URL(senderFrame.url);
    const isOwnPage = protocol === `${scheme}:` && host === 'bulkhead';
    return isOwnPage || (developmentServer !== undefined && origin === new URL(developmentServer).origin);
  };
  serveDesktop(desktop, isOurs, (channel, listener) => ipcMain.handle(channel, listener));
  await window.loadURL(`${developmentServer ?? homeUrl}${isTourOff ? '?tour=off' : ''}`);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

if (!app.requestSingleInstanceLock()) app.quit();
else {
  registerScheme();
  app.on('window-all-closed', () => app.quit());
  // Not awaited: Electron becomes ready only after this module has finished loading.
  void app.whenReady().then(start);
}
