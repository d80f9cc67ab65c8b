import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildStale } from '../../scripts/build.js';
import { electronRuntime } from '../../scripts/electron-runtime.js';
import { root } from '../../scripts/freshness.js';
import { displayPrefix, electronFlags, ensureLibraries } from '../../scripts/system-libraries.js';

/** As large as the windows that are measured, and more. */
const virtualScreen = ['-s', '-screen 0 1920x1200x24'];

/**
 * The window's measures, taken in the real Electron, on a virtual display where there is no other.
 * @throws when there is no Electron or no display, with what to do
 */
export function windowResults() {
  const runtime = electronRuntime();
  ensureLibraries(runtime.path);
  buildStale(['desktop']);
  const prefix = displayPrefix();
  const [program = '', ...args] = [
    ...prefix,
    ...(prefix.length > 0 ? virtualScreen : []),
    process.execPath,
    join(root, 'bench/window/main.js'),
  ];
  const { status, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      BULKHEAD_ELECTRON: runtime.path,
      BULKHEAD_ELECTRON_FLAGS: electronFlags().join(' '),
    },
  });
  if (status !== 0) throw new Error(`Electron ${runtime.version} (${runtime.origin}) ended with ${status}.`);
  return JSON.parse(stdout);
}
