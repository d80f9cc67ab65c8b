const { app, BrowserWindow } = require('electron');

// A window of Electron's with one page in it, given as the last argument, and nothing else.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  void window.loadURL(process.argv.at(-1) ?? 'about:blank');
});
app.on('window-all-closed', () => app.quit());
