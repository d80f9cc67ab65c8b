// An Electron that is nobody's app: what somebody else's Chromium does with a file that Bulkhead wrote.
require('electron').app.on('window-all-closed', () => {});
