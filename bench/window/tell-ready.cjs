const { app } = require('electron');

/** Loaded before a main script: says on standard output when the window shows what the bench waits for. */
const selector = JSON.stringify(process.env.BULKHEAD_BENCH_SELECTOR);
const seen = `new Promise((resolve) => {
  const look = () =>
    document.querySelector(${selector}) ? setTimeout(resolve) : requestAnimationFrame(look);
  requestAnimationFrame(look);
})`;
app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    await window.webContents.executeJavaScript(seen);
    if (!window.isVisible()) await new Promise((resolve) => window.once('show', resolve));
    process.stdout.write('bench: ready\n');
  });
});
