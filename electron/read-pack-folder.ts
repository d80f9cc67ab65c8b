import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { PackFolder } from '../shared/desktop';
import { packFileNames } from '../shared/exchange/knowledge-packs/pack-file-names';
import { limits } from '../shared/model/limits';

/** The files of a folder of knowledge packs; a folder that can't be read says why. */
export async function readPackFolder(handle: string, path: string): Promise<PackFolder> {
  const named = { handle, name: basename(path), folder: dirname(path) };
  try {
    const base = await realpath(path);
    const files: PackFolder['files'] = [];
    for (const name of packFileNames(await readdir(base, { recursive: true }))) {
      const file = await realpath(join(base, name));
      if (relative(base, file).startsWith('..')) throw new Error(`${name} is a link out of the folder`);
      const { size } = await stat(file);
      if (size > limits.packFileBytes)
        throw new Error(`${name} is larger than ${limits.packFileBytes / 1024 / 1024} MB`);
      files.push({ name: name.split(sep).join('/'), text: await readFile(file, 'utf8') });
    }
    return { ...named, files };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'ENOENT' ? 'it is gone' : error instanceof Error ? error.message : 'for an unknown reason';
    return { ...named, files: [], problem: `${named.name} can’t be read: ${reason}.` };
  }
}
