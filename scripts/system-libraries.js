import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = 'libgtk-3-0 libnss3 libasound2 libgbm1 libatk-bridge2.0-0 libcups2 xvfb xauth'.split(' ');

/** Whether there is a display to show a window on. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const has = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/**
 * Sees to it that a program's libraries are there, and a virtual display where there is none of its own. As root
 * on Debian or Ubuntu it installs them.
 * @param {string} program path of Electron
 * @throws with the one command that installs what is missing
 */
export function ensureLibraries(program) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(program);
  if (missing.length === 0 && (hasDisplay() || has('xvfb-run'))) return;
  const command = `apt-get update && apt-get install -y ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `Electron needs libraries that this machine lacks (${missing.join(', ') || 'xvfb'}). Install them with:\n  sudo sh -c '${command}'`,
    );
  console.error(`Installing the libraries that Electron needs: ${packages.join(' ')}`);
  const { status } = spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const still = missingLibraries(program);
  if (status !== 0 || still.length > 0)
    throw new Error(`Electron's libraries could not be installed (${still.join(', ')}). Try: ${command}`);
}

/** @returns {string[]} names of shared libraries that the program would not find */
function missingLibraries(program) {
  const { stdout = '' } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .flatMap((line) => (line.includes('not found') ? [line.trim().split(' ')[0] ?? ''] : []));
}

/** The words before a program that give it a display: none where there is one. */
export const displayPrefix = () => (hasDisplay() ? [] : ['xvfb-run', '-a']);

/** Chromium's process sandbox can't run as root, and a virtual display has no graphics card. */
export const electronFlags = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(hasDisplay() ? [] : ['--disable-gpu']),
];
