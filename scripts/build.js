import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOutdated, isStale, lockOf, root } from './freshness.js';

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
  for (const target of targets) if (isStale(target)) alone(target, () => build(target, silent));
}

function build(target, silent) {
  // Whoever was waited for may have built it.
  if (!isOutdated(target)) return;
  if (!silent) console.error(`Building ${target} …`);
  const [program = '', ...rest] = commands[target];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', program), ...rest],
    { cwd: root, encoding: 'utf8', env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
  );
  if (status !== 0) throw new Error(`Building ${target} failed:\n${stdout}\n${stderr}`);
}

/** Longer than any build takes: whoever holds a lock since then was killed. */
const longestBuild = 120_000;

/** Does something for a target while nobody else does: two programs that start at once build once. */
function alone(target, action) {
  const lock = lockOf(target);
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    action();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > longestBuild) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

if (process.argv[1] === import.meta.filename) buildStale(['cli', 'desktop']);
