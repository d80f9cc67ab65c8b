import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, type IpcMainInvokeEvent, ipcMain, session } from 'electron';
import { desktopOf } from './desktop';
import { openFileHandles } from './file-handles';
import { serveDesktop } from './ipc';
import { registerScheme, serveWindow } from './protocol';
import { lockApp } from './security/lock-app';
import { homeUrl, isOwnPage } from './security/own-page';
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
  serveWindow(session.defaultSession, join(import.meta.dirname, '../renderer'));
  const window = createWindow(join(import.meta.dirname, '../preload/preload.cjs'));
  const launched = modelAmong(process.argv);
  const desktop = desktopOf(
    window,
    openFileHandles(app.getPath('userData')),
    openFileHandles(app.getPath('userData'), 'pack-folders.json'),
    launched === undefined ? undefined : resolve(launched),
  );
  const isOurs = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean =>
    sender === window.webContents &&
    senderFrame === window.webContents.mainFrame &&
    isOwnPage(senderFrame.url, developmentServer);
  serveDesktop(desktop, isOurs, (channel, listener) => ipcMain.handle(channel, listener));
  await window.loadURL(`${developmentServer ?? homeUrl}${isTourOff ? '?tour=off' : ''}`);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

if (!lockApp(developmentServer)) app.exit(2);
else if (!app.requestSingleInstanceLock()) app.quit();
else {
  registerScheme();
  app.on('window-all-closed', () => app.quit());
  // Not awaited: Electron becomes ready only after this module has finished loading.
  void app.whenReady().then(start);
}
