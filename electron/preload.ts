import { contextBridge, ipcRenderer } from 'electron';
import { type DesktopBridge, desktopMethods } from '../shared/desktop';

/** The window's only door to the machine: the methods of the contract, and what is chosen in the menu. */
const calls = desktopMethods.map((method) => [
  method,
  (...args: unknown[]) => ipcRenderer.invoke(`desktop:${method}`, ...args),
]);
const onMenuAction: DesktopBridge['onMenuAction'] = (listener) => {
  const relay = (_event: unknown, action: string) => listener(action);
  ipcRenderer.on('menu', relay);
  return () => ipcRenderer.removeListener('menu', relay);
};

contextBridge.exposeInMainWorld('bulkhead', { ...Object.fromEntries(calls), onMenuAction });
