import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem, MenuSection } from '../shared/desktop';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** What a section of the menu has besides the window's own actions: what only the machine can do. */
const machineItems: Record<string, MenuItemConstructorOptions[]> = {
  file: [separator, { role: 'quit' }],
  view: [
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
  ],
};

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
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      ...sections.map(({ id, title, items }) => ({
        label: title,
        submenu: [...items.map(itemOf), ...(machineItems[id] ?? [])],
      })),
    ]),
  );
}
