import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { folderOnDisk } from '../disk/folder-on-disk';
import type { PackFolder } from '../shared/desktop';
import { packWalk } from '../shared/exchange/knowledge-packs/pack-file-names';
import { FolderRefused, walkFolder } from '../shared/exchange/walk-folder';
import { limits } from '../shared/model/limits';
import { t } from './words';

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
        throw new Error(t('machine.packFileTooLarge', { name, most: limits.packFileBytes / 1024 / 1024 }));
      left -= size;
      if (left < 0) throw new Error(t('machine.packTooLarge', { most: limits.packTotalBytes / 1024 / 1024 }));
      files.push({ name, text: await readFile(join(base, name), 'utf8') });
    }
    return { ...named, files };
  } catch (error) {
    return {
      ...named,
      files: [],
      problem: t('machine.packNotRead', { name: named.name, reason: reasonOf(error) }),
    };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof FolderRefused)
    return error.path === ''
      ? error.message
      : t('machine.packPart', { path: error.path, reason: error.message });
  if (!(error instanceof Error)) return t('machine.unknownReason');
  return 'code' in error && error.code === 'ENOENT' ? t('machine.packGone') : error.message;
}
