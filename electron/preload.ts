import { contextBridge, ipcRenderer } from 'electron';
import { type DesktopBridge, desktopMethods } from '../shared/desktop';

/** The window's only door to the machine: the methods of the contract, and what is chosen in the menu. */
const calls = desktopMethods.map((method) => [
  method,
  (...args: unknown[]) => ipcRenderer.invoke(`desktop:${method}`, ...args),
]);
/** Calls a listener with every message of a channel, until the returned function is called. */
const listen =
  <A extends unknown[]>(channel: string) =>
  (listener: (...args: A) => void) => {
    const relay = (_event: unknown, ...args: unknown[]) => listener(...(args as A));
    ipcRenderer.on(channel, relay);
    return () => {
      ipcRenderer.removeListener(channel, relay);
    };
  };
const events: Pick<DesktopBridge, 'onMenuAction' | 'onModelAsked'> = {
  onMenuAction: listen<[string]>('menu'),
  onModelAsked: listen<[]>('model-asked'),
};

contextBridge.exposeInMainWorld('bulkhead', { ...Object.fromEntries(calls), ...events });
