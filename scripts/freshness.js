import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** What each build is made of. */
const sources = {
  cli: ['shared', 'disk', 'cli', 'templates', 'build', 'package-lock.json'],
  desktop: [
    'shared',
    'disk',
    'renderer',
    'electron',
    'templates',
    'build',
    'electron.vite.config.ts',
    'package-lock.json',
  ],
};
const results = { cli: 'dist/cli/main.js', desktop: 'dist/desktop/renderer/index.html' };

/**
 * The folder that is there while a build is being made.
 * @param {'cli' | 'desktop'} target
 */
export const lockOf = (target) => join(root, 'dist', `.building-${target}`);

/**
 * Whether a build is missing, being made, or older than any of its sources.
 * @param {'cli' | 'desktop'} target
 */
export const isStale = (target) => existsSync(lockOf(target)) || isOutdated(target);

/**
 * Whether a build is missing or older than any of its sources.
 * @param {'cli' | 'desktop'} target
 */
export function isOutdated(target) {
  const result = join(root, results[target]);
  if (!existsSync(result)) return true;
  const built = statSync(result).mtimeMs;
  return sources[target].some((name) => isNewer(join(root, name), built));
}

function isNewer(path, time) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return false;
  if (!info.isDirectory()) return info.mtimeMs > time;
  // A folder's own time tells of files that came or went.
  if (info.mtimeMs > time) return true;
  return readdirSync(path).some((name) => isNewer(join(path, name), time));
}
