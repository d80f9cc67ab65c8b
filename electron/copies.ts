import { lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../disk/not-saved';
import { replaceFile } from '../disk/replace-file';
import type { Desktop } from '../shared/desktop';

const ending = '.copy';
/** What is larger was not written by us, in bytes. */
const largest = 64 * 1024 * 1024;

/**
 * Copies of what the window keeps in its database, a file each: a browser throws a damaged database away as a whole.
 * What is in them is the window's affair.
 * @param folder made when it is needed, for the person's own eyes
 */
export function copiesIn(folder: string): Pick<Desktop, 'copies' | 'readCopy' | 'keepCopy' | 'forgetCopies'> {
  const placeOf = (name: string) => join(folder, `${name}${ending}`);
  const forget = async (names: readonly string[]): Promise<void> => {
    for (const name of names) await rm(placeOf(name), { force: true });
  };
  return {
    async copies() {
      const files = await orIfMissing(readdir(folder, { withFileTypes: true }), []);
      return files
        .filter((file) => file.isFile() && file.name.endsWith(ending))
        .map(({ name }) => name.slice(0, -ending.length));
    },
    async readCopy(name) {
      const info = await orIfMissing(lstat(placeOf(name)), null);
      return info?.isFile() && info.size <= largest ? readFile(placeOf(name)) : null;
    },
    async keepCopy(name, bytes, insteadOf) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(placeOf(name), bytes);
      await forget(insteadOf.filter((other) => other !== name));
    },
    forgetCopies: forget,
  };
}

/** What is not there is no error. */
async function orIfMissing<T, Or>(read: Promise<T>, otherwise: Or): Promise<T | Or> {
  try {
    return await read;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return otherwise;
    throw error;
  }
}
