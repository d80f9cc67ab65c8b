import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { ChosenFolder } from '../shared/exchange/walk-folder';

/**
 * A folder of the disk as `walkFolder` looks at it.
 * @param base its real path, without links
 */
export const folderOnDisk = (base: string): ChosenFolder => ({
  list: (path) => readdir(join(base, path), { withFileTypes: true }),
  follow: async (path) => {
    const target = await realpath(join(base, path)).catch(() => undefined);
    if (target === undefined) return { kind: 'nothing', isOutside: false };
    const way = relative(base, target);
    // On Windows the way to another drive is no relative one.
    const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
    const info = await stat(target);
    return { kind: info.isFile() ? 'file' : info.isDirectory() ? 'folder' : 'other', isOutside };
  },
});
