import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { folderOnDisk } from '../disk/folder-on-disk';
import type { PackFolder } from '../shared/desktop';
import { packWalk } from '../shared/exchange/knowledge-packs/pack-file-names';
import { FolderRefused, walkFolder } from '../shared/exchange/walk-folder';
import { limits } from '../shared/model/limits';

/** The files of a folder of knowledge packs; a folder that can't be read says why. */
export async function readPackFolder(handle: string, path: string): Promise<PackFolder> {
  const named = { handle, name: basename(path), folder: dirname(path) };
  try {
    const base = await realpath(path);
    const files: PackFolder['files'] = [];
    let left: number = limits.packTotalBytes;
    for (const name of await walkFolder(folderOnDisk(base), packWalk)) {
      const { size } = await stat(join(base, name));
      if (size > limits.packFileBytes)
        throw new Error(`${name} is larger than ${limits.packFileBytes / 1024 / 1024} MB`);
      left -= size;
      if (left < 0)
        throw new Error(`its files are larger than ${limits.packTotalBytes / 1024 / 1024} MB together`);
      files.push({ name, text: await readFile(join(base, name), 'utf8') });
    }
    return { ...named, files };
  } catch (error) {
    return { ...named, files: [], problem: `${named.name} can’t be read: ${reasonOf(error)}.` };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof FolderRefused)
    return error.path === '' ? error.message : `${error.path} is ${error.message}`;
  if (!(error instanceof Error)) return 'for an unknown reason';
  return 'code' in error && error.code === 'ENOENT' ? 'it is gone' : error.message;
}
