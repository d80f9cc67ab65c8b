import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildStale } from './build.js';
import { electronRuntime } from './electron-runtime.js';
import { root } from './freshness.js';
import { displayPrefix, ensureLibraries } from './system-libraries.js';

/** `npm run e2e`: the end-to-end tests in the real Electron app. Arguments go to Playwright. */
try {
  const runtime = electronRuntime();
  ensureLibraries(runtime.path);
  buildStale(['cli', 'desktop']);
  console.log(`Running the app in Electron ${runtime.version} (${runtime.origin}).`);
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const [program = '', ...args] = [
    ...displayPrefix(),
    process.execPath,
    playwright,
    'test',
    ...process.argv.slice(2),
  ];
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BULKHEAD_ELECTRON: runtime.path },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
