import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem, MenuSection } from '../shared/desktop';
import { t } from './words';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** What a section of the menu has besides the window's own actions: what only the machine can do. */
const machineItems = (): Record<string, MenuItemConstructorOptions[]> => ({
  file: [separator, { role: 'quit', label: t('machine.quit') }],
  view: [
    separator,
    { role: 'resetZoom', label: t('machine.resetZoom') },
    { role: 'zoomIn', label: t('machine.zoomWindowIn') },
    { role: 'zoomOut', label: t('machine.zoomWindowOut') },
    separator,
    { role: 'togglefullscreen', label: t('machine.fullScreen') },
  ],
});

/** Puts the window's actions into the application menu. What is chosen goes back as the action's id. */
export function setMenu(window: BrowserWindow, sections: readonly MenuSection[]): void {
  const itemOf = ({ action, title, keys, isPossible, role }: MenuItem): MenuItemConstructorOptions => {
    const label = title.replaceAll('&', '&&');
    if (role !== undefined) return { role, label };
    return {
      label,
      enabled: isPossible,
      ...(keys !== null && { accelerator: keys }),
      // The window listens for the keys itself, so that text fields keep theirs.
      registerAccelerator: false,
      click: () => window.webContents.send('menu', action),
    };
  };
  const ofMachine = machineItems();
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      ...sections.map(({ id, title, items }) => ({
        label: title,
        submenu: [...items.map(itemOf), ...(ofMachine[id] ?? [])],
      })),
    ]),
  );
}
