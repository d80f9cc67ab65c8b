import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ChosenFolder, FolderRefused, type Walk, walkFolder } from '../shared/exchange/walk-folder';
import { reasonOf, UnusableInput } from './unusable-input';

/**
 * The paths of the files in a folder that a walk looks for, within the folder and with `/`.
 * @param called what the folder is called in messages
 * @throws UnusableInput
 */
export async function filesInFolder(folder: string, called: string, walk: Walk): Promise<string[]> {
  try {
    return await walkFolder(onDisk(await realpath(folder)), walk);
  } catch (error) {
    if (error instanceof FolderRefused)
      throw new UnusableInput(`${join(called, error.path)}: ${error.message}.`);
    throw new UnusableInput(`${called}: can't be read: ${reasonOf(error)}.`);
  }
}

const onDisk = (base: string): ChosenFolder => ({
  list: (path) => readdir(join(base, path), { withFileTypes: true }),
  follow: async (path) => {
    const target = await realpath(join(base, path)).catch(() => undefined);
    if (target === undefined) return { kind: 'nothing', isOutside: false };
    const way = relative(base, target);
    // On Windows the way to another drive is no relative one.
    const isOutside = way === '..' || way.startsWith(`..${sep}`) || join(base, way) !== target;
    return { kind: kindOf(await stat(target)), isOutside };
  },
});

const kindOf = (info: Stats) => (info.isFile() ? 'file' : info.isDirectory() ? 'folder' : 'other');
