import type { Session } from 'electron';
import { isOwnPage, scheme } from './own-page';

/** Schemes that never leave the machine. */
const local = new Set([`${scheme}:`, 'about:', 'blob:', 'data:', 'devtools:']);

/** A proxy that is nowhere. Should a request ever get past the filter, it ends here. */
export const deadEnd = { mode: 'fixed_servers', proxyRules: 'http://proxy.invalid:9' } as const;

/** Whether a request stays on this machine, within the app. */
export function staysHere(url: string, developmentServer: string | undefined): boolean {
  const { protocol, host } = new URL(url);
  return local.has(protocol) || (developmentServer !== undefined && host === new URL(developmentServer).host);
}

/** The one permission there is: the app's own page may keep what it stores when the disk fills up. */
export const mayHave = (permission: string, page: string, developmentServer: string | undefined): boolean =>
  permission === 'persistent-storage' && isOwnPage(page, developmentServer);

/** Takes from a session everything that the app has no use for: permissions, devices, downloads, the network. */
export function lockSession(session: Session, developmentServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && mayHave(permission, requestingUrl, developmentServer)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    mayHave(permission, origin, developmentServer),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // Chromium fetches dictionaries as soon as it knows a language, also while nothing is checked.
  session.setSpellCheckerDictionaryDownloadURL(`${scheme}://nowhere/`);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !staysHere(url, developmentServer) }),
  );
  if (developmentServer === undefined) void session.setProxy(deadEnd);
}
