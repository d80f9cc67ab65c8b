import { join, resolve } from 'node:path';
import { app, type IpcMainInvokeEvent, ipcMain, session } from 'electron';
import { createAskedFor, modelAmong } from './asked-for';
import { comeBack } from './come-back';
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

/** Tells the window, once there is one, that a model file is asked for. */
let tellWindow = () => {};
const asked = createAskedFor(() => tellWindow());

async function start(): Promise<void> {
  serveWindow(session.defaultSession, join(import.meta.dirname, '../renderer'));
  const window = createWindow(join(import.meta.dirname, '../preload/preload.cjs'));
  const desktop = desktopOf(
    window,
    openFileHandles(app.getPath('userData')),
    openFileHandles(app.getPath('userData'), 'pack-folders.json'),
    asked,
    app.getPath('userData'),
  );
  const isOurs = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean =>
    sender === window.webContents &&
    senderFrame === window.webContents.mainFrame &&
    isOwnPage(senderFrame.url, developmentServer);
  serveDesktop(desktop, isOurs, (channel, listener) => ipcMain.handle(channel, listener));
  comeBack(window, developmentServer ?? homeUrl);
  await window.loadURL(`${developmentServer ?? homeUrl}${isTourOff ? '?tour=off' : ''}`);
  tellWindow = () => {
    if (window.isMinimized()) window.restore();
    window.focus();
    window.webContents.send('model-asked');
  };
  // What was asked for while the page was loading; of what was there before, it has taken the first.
  if (asked.hasMore()) tellWindow();
}

if (!lockApp(developmentServer)) app.exit(2);
else if (!app.requestSingleInstanceLock()) app.quit();
else {
  registerScheme();
  app.on('window-all-closed', () => app.quit());
  const launched = modelAmong(process.argv, process.cwd());
  if (launched !== undefined) asked.add(launched);
  // A second start hands its file to the first and ends: one window, one document.
  app.on('second-instance', (_event, args, folder) => {
    const path = modelAmong(args, folder);
    if (path === undefined) tellWindow();
    else asked.add(path);
  });
  // A Mac tells of double clicks by this event, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    asked.add(path);
  });
  // Not awaited: Electron becomes ready only after this module has finished loading.
  void app.whenReady().then(start);
}
