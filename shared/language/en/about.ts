/** The About page: what this program is, and whose work is in it. */
export const about = {
  cantOpen: 'This page can’t be opened: only pages of the web (https) are.',
  close: 'Close',
  contents: 'About Bulkhead',
  engine:
    'It runs on Electron, which is made of Chromium and Node.js. Their licences come as files beside the program: LICENSE.electron.txt and LICENSES.chromium.html.',
  knowledge: 'Knowledge in use',
  licence: 'Free software under the MIT licence. © The Bulkhead authors. There is no warranty.',
  outside: 'opens in the browser',
  title: 'Bulkhead {{version}}',
  what: 'Bulkhead works out the STRIDE threats of container platforms, on this machine alone: it has no network, and nothing that you draw leaves it.',
  works_one: '{{count, number}} work of others',
  works_other: '{{count, number}} works of others',
} as const;
