import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isStale, root } from './freshness.js';

const commands = {
  cli: ['vite/bin/vite.js', 'build', '--config', 'build/cli.config.ts'],
  desktop: ['electron-vite/bin/electron-vite.js', 'build'],
};

/**
 * Builds what is missing or older than its sources.
 * @param {('cli' | 'desktop')[]} targets
 * @param {{ silent?: boolean }} [options] silent prints nothing unless a build fails
 * @throws when a build fails
 */
export function buildStale(targets, { silent = false } = {}) {
  for (const target of targets) {
    if (!isStale(target)) continue;
    if (!silent) console.log(`Building ${target} …`);
    const [program = '', ...rest] = commands[target];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', program), ...rest],
      { cwd: root, encoding: 'utf8', env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
    );
    if (status !== 0) throw new Error(`Building ${target} failed:\n${stdout}\n${stderr}`);
  }
}

if (process.argv[1] === import.meta.filename) buildStale(['cli', 'desktop']);
