import { contextBridge, ipcRenderer } from 'electron';
import { type DesktopBridge, desktopMethods, type MenuCommand } from '../shared/desktop';

/** The window's only door to the machine: the methods of the contract, and the menu's commands. */
const calls = desktopMethods.map((method) => [
  method,
  (...args: unknown[]) => ipcRenderer.invoke(`desktop:${method}`, ...args),
]);
const onMenuCommand: DesktopBridge['onMenuCommand'] = (listener) => {
  const relay = (_event: unknown, command: MenuCommand) => listener(command);
  ipcRenderer.on('menu', relay);
  return () => ipcRenderer.removeListener('menu', relay);
};

contextBridge.exposeInMainWorld('bulkhead', { ...Object.fromEntries(calls), onMenuCommand });
