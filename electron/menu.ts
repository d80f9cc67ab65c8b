import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/desktop';

/** The application menu: what it asks of the window goes as one of a fixed list of commands. */
export function setMenu(window: BrowserWindow): void {
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator !== undefined && { accelerator }),
    // The window listens for the keys itself, so that text fields keep theirs.
    registerAccelerator: false,
    click: () => window.webContents.send('menu', name),
  });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        command('New model', 'new', 'CmdOrCtrl+N'),
        command('Open…', 'open', 'CmdOrCtrl+O'),
        command('Import manifests…', 'import', 'CmdOrCtrl+I'),
        { type: 'separator' },
        command('Save', 'save', 'CmdOrCtrl+S'),
        command('Save as…', 'save-as', 'CmdOrCtrl+Shift+S'),
        { type: 'separator' },
        command('Report as PDF…', 'export-pdf', 'CmdOrCtrl+P'),
        command('Report as HTML…', 'export-html'),
        { type: 'separator' },
        command('Welcome', 'welcome'),
        { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        command('Undo', 'undo', 'CmdOrCtrl+Z'),
        command('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { type: 'separator' },
        command('Delete', 'delete', 'Delete'),
        command('Select all', 'select-all', 'CmdOrCtrl+A'),
      ],
    },
    {
      label: '&View',
      submenu: [
        command('Zoom to fit', 'zoom-to-fit', '1'),
        command('Light or dark', 'toggle-theme'),
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
