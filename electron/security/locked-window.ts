import { app, BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';

/** What a window may be given besides; nothing by which it would be held by less. */
export type GivenPreferences = Pick<WebPreferences, 'preload' | 'session' | 'javascript'>;

/** A window whose page is held by all that Electron has, said in full: no default of Electron's decides. */
export function lockedWindow(
  options: Omit<BrowserWindowConstructorOptions, 'webPreferences'>,
  given: GivenPreferences,
): BrowserWindow {
  // Electron has had no remote module since 14.
  return new BrowserWindow({
    // eng-disable REMOTE_MODULE_JS_CHECK
    ...options,
    webPreferences: {
      ...given,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // A middle click would ask for a window.
      disableBlinkFeatures: 'Auxclick',
    },
  });
}
