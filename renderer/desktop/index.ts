import type { Desktop, DesktopBridge } from '../../shared/desktop';
import { browserDesktop } from './browser';

declare global {
  interface Window {
    /** Set by Electron's preload script; absent in a plain browser. */
    bulkhead?: DesktopBridge;
  }
}

/** The machine that the window runs on: Electron's, or what a browser can do. */
export const desktop: Desktop = window.bulkhead ?? browserDesktop;

export const onModelAsked: DesktopBridge['onModelAsked'] = window.bulkhead?.onModelAsked ?? (() => () => {});

export const onMenuAction: DesktopBridge['onMenuAction'] = window.bulkhead?.onMenuAction ?? (() => () => {});
