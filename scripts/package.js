import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildStale } from './build.js';
import { electronRuntime } from './electron-runtime.js';
import { root } from './freshness.js';

/**
 * `npm run package`: makes packages for users of this machine's system in dist/packages. Arguments go to
 * electron-builder. `--try` packs a folder with whatever Electron this machine has: to test the packed app, never
 * for users.
 */
const args = process.argv.slice(2);
const packaging = join(root, 'packaging');

const run = (program, ...rest) => {
  const { status } = spawnSync(program, rest, {
    cwd: packaging,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

buildStale(['desktop']);
if (!existsSync(join(packaging, 'node_modules/electron-builder'))) run('npm', 'ci', '--ignore-scripts');
const builder = ['node_modules/electron-builder/cli.js', '--config', 'electron-builder.json'];
if (args.includes('--try')) {
  const { path, version } = electronRuntime();
  run(
    process.execPath,
    ...builder,
    '--dir',
    `-c.electronDist=${dirname(path)}`,
    `-c.electronVersion=${version}`,
  );
} else run(process.execPath, ...builder, ...args);
