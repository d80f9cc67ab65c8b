import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../shared/exchange/read-yaml';
import { limits } from '../shared/model/limits';
import { filesInFolder } from './chosen-folder';
import { readAll, readLimited } from './read-limited';
import { textIn } from './text-file';
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
  let left: number = limits.importTotalBytes;
  const take = (name: string, bytes: Buffer) => {
    left -= bytes.length;
    if (left < 0)
      throw new UnusableInput(
        `${name}: with it there are more than ${limits.importTotalBytes} bytes to import; import fewer files at once.`,
      );
    found.push({ name, text: textIn(name, bytes) });
  };
  for (const path of paths) {
    if (path === '-') take('standard input', await readAll(input, 'standard input', limits.importBytes));
    else
      for (const file of (await isFolder(path)) ? await manifestsIn(path) : [path])
        take(file, await readLimited(file, limits.importBytes));
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
  const found = await filesInFolder(folder, folder, {
    isWanted: (path) => manifest.test(path) && !model.test(path),
    mostFiles: limits.importFiles,
  });
  if (found.length === 0)
    throw new UnusableInput(`${folder}: the folder holds no .yaml, .yml or .json file.`);
  return found.map((name) => join(folder, name));
}
