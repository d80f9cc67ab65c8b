import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A work of others that is part of the app. */
export interface ThirdParty {
  name: string;
  version: string;
  /** As SPDX writes it. */
  licence: string;
  /** The licence with its copyright notice, as it came with the work; empty where it came without one. */
  text: string;
}

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/**
 * The packages that are in the app, by their place in the lock file: what it depends on, and what that needs. What
 * only builds and tests it isn't, nor what a package could use but doesn't need.
 */
export function shippedPackages(root: string): Map<string, Locked & { name: string }> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const shipped = new Map<string, Locked & { name: string }>();
  const take = (name: string, from: string): void => {
    const path = placeOf(name, from, packages);
    if (path === undefined)
      throw new Error(`${name}, which ${from || 'the app'} needs, is not in the lock file.`);
    if (shipped.has(path)) return;
    const locked = packages[path] as Locked;
    shipped.set(path, { ...locked, name });
    for (const needed of neededBy(locked)) take(needed, path);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) take(name, '');
  return shipped;
}

const neededBy = ({
  dependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Locked): string[] => [
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
];

/** Where Node finds a package when it is asked for from `from`: beside it, or further up. */
function placeOf(name: string, from: string, packages: Record<string, Locked>): string | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const path = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (path in packages) return path;
    if (place === '') return undefined;
  }
}

/**
 * Whose work is in the app, from the lock file, with their licences, by name.
 * @throws when a package says no licence
 */
export function thirdParties(root: string): ThirdParty[] {
  return [...shippedPackages(root)]
    .map(([path, { name, version, license }]) => {
      if (license === undefined) throw new Error(`${name} ${version} says no licence.`);
      return { name, version, licence: license, text: licenceIn(join(root, path)) || keptHere(root, name) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licence of a work that comes without its text and asks that it be passed on. */
function keptHere(root: string, name: string): string {
  const file = join(root, 'build/licences', `${name.replace('/', '+')}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}
