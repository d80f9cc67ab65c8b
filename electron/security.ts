import type { Session, WebContents } from 'electron';
import { scheme } from './protocol';

/** Schemes that never leave the machine. */
const local = new Set([`${scheme}:`, 'about:', 'blob:', 'data:', 'devtools:']);

/** Takes from a session everything that the app has no use for: permissions, downloads, the network. */
export function lockSession(session: Session, developmentServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol, host } = new URL(url);
    const isDevelopment = developmentServer !== undefined && host === new URL(developmentServer).host;
    answer({ cancel: !local.has(protocol) && !isDevelopment });
  });
}

/** Keeps contents on the page that they were opened with: no navigation, no new windows, no embedded views. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  // The preview of a report is a sandboxed frame whose page is given with it; nothing else may be framed.
  contents.on('will-frame-navigate', (event) => {
    if (event.url !== 'about:srcdoc') event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
