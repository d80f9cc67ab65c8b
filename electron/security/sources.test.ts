import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What a review would look for in the sources of the app, looked for on every run. */
const root = join(import.meta.dirname, '../..');
const sources = ['electron', 'disk', 'shared', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

it.each([
  ['runs another program', /child_process|shell\.(openPath|showItemInFolder|trashItem)|\bspawn\(/, []],
  ['opens something outside', /openExternal/, ['electron/open-link.ts']],
  [
    'talks to the network',
    /(?:from|import|require)\s*\(?\s*['"](node:)?(net|http|https|http2|tls|dgram|dns)(\/promises)?['"]|\bnet\.(request|fetch)|\bfetch\(|XMLHttpRequest|new (WebSocket|EventSource|RTCPeerConnection|WebTransport)\(|sendBeacon\(/,
    [],
  ],
  ['makes code of text', /\beval\(|new Function\(|node:vm|document\.write|setTimeout\(\s*['"`]/, []],
  ['makes a page of text', /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment/, []],
  ['gives a frame its page', /srcdoc/, ['electron/security/lock-contents.ts', 'renderer/trusted-types.ts']],
  ['starts a worker', /new (Shared)?Worker\(/, ['renderer/trusted-types.ts']],
  ['makes a trusted text', /createPolicy/, ['renderer/trusted-types.ts']],
  ['gives the window a bridge', /exposeInMainWorld/, ['electron/preload.ts']],
  ['listens to messages in another way', /ipcMain\.(?!handle\()\w+|ipcRenderer\.send/, []],
] as const)('nothing %s but where it is known to', (_what, pattern, known) => {
  expect(sources.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))).toEqual(known);
});

it('makes no window that isn’t locked', () => {
  const makers = sources.filter((file) =>
    /new (BrowserWindow|BaseWindow|WebContentsView|BrowserView)\(/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(makers).toEqual(['electron/security/locked-window.ts']);
});
