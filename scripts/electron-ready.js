import { join } from 'node:path';
import { buildStale } from './build.js';
import { electronRuntime } from './electron-runtime.js';
import { root } from './freshness.js';
import { displayPrefix, electronFlags, ensureLibraries } from './system-libraries.js';

/**
 * Everything that printing needs: Electron, its libraries, the built desktop.
 * @returns {Promise<{ command: string[] }>} the command to which the input and the output file are added
 */
export async function ready() {
  const { path } = electronRuntime();
  ensureLibraries(path);
  buildStale(['desktop'], { silent: true });
  return {
    command: [...displayPrefix(), path, ...electronFlags(), join(root, 'dist/desktop/main/print-main.js')],
  };
}
