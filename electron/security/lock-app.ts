import { app, Menu } from 'electron';
import { lockContents } from './lock-contents';
import { lockSession } from './lock-session';
import { closingSwitches, refusedSwitch } from './switches';

/**
 * Before the app is ready: every session and every page that will ever be made is locked when it is made.
 * @returns false when the app was started in a way that would open it, and must not start
 */
export function lockApp(developmentServer: string | undefined): boolean {
  const refused = app.isPackaged ? refusedSwitch(process.argv, process.getuid?.() === 0) : undefined;
  if (refused !== undefined) {
    process.stderr.write(`Bulkhead doesn't start with --${refused}.\n`);
    return false;
  }
  for (const [name, value] of closingSwitches(developmentServer)) app.commandLine.appendSwitch(name, value);
  // Chromium's sandbox can't run as root; Electron would insist.
  if (process.getuid?.() !== 0) app.enableSandbox();
  // Electron's own menu has developer tools and opens pages outside.
  Menu.setApplicationMenu(null);
  app.on('session-created', (session) => lockSession(session, developmentServer));
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  return true;
}
