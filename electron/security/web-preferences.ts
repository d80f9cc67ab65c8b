import { app, type WebPreferences } from 'electron';

/** What every page of the app is held by, said in full: no default of Electron's decides. */
export const locked = (): WebPreferences => ({
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
});
