import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../shared/exchange/read-yaml';
import { limits } from '../shared/model/limits';
import { readAll, readLimited } from './read-limited';
import { reasonOf, UnusableInput } from './unusable-input';

const manifest = /\.(ya?ml|json)$/i;
/** Models that an import wrote into the folder it read. */
const model = /\.bulkhead\.json$/i;

/** The files behind paths: folders by their manifests in the order of their names, `-` as standard input. */
export async function readSources(
  paths: readonly string[],
  input: AsyncIterable<unknown> = process.stdin,
): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const path of paths) {
    if (path === '-') {
      const bytes = await readAll(input, 'standard input', limits.importBytes);
      found.push({ name: 'standard input', text: bytes.toString('utf8') });
      continue;
    }
    for (const file of (await isFolder(path)) ? await manifestsIn(path) : [path])
      found.push({ name: file, text: (await readLimited(file, limits.importBytes)).toString('utf8') });
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new UnusableInput(`${path}: can't be read: ${reasonOf(error)}.`);
  }
}

async function manifestsIn(folder: string): Promise<string[]> {
  try {
    const base = await realpath(folder);
    const found: string[] = [];
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      if (!manifest.test(name) || model.test(name)) continue;
      const path = join(folder, name);
      await refuseWayOut(base, path, folder);
      if ((await stat(path)).isFile()) found.push(path);
    }
    if (found.length > 0) return found;
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput(`${folder}: can't be read: ${reasonOf(error)}.`);
  }
  throw new UnusableInput(`${folder}: the folder holds no .yaml, .yml or .json file.`);
}

/** Whoever chose a folder chose what is in it, not what a link in it points to elsewhere. */
export async function refuseWayOut(base: string, path: string, folder: string): Promise<void> {
  const target = await realpath(path).catch((error: unknown) => {
    throw new UnusableInput(`${path}: can't be read: ${reasonOf(error)}.`);
  });
  const way = relative(base, target);
  if (way === '..' || way.startsWith(`..${sep}`) || join(base, way) !== target)
    throw new UnusableInput(`${path}: a link out of ${folder}; name what it leads to instead.`);
}
