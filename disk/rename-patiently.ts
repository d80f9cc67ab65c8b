import { setTimeout } from 'node:timers/promises';
import type { Disk } from './disk';
import { codeOf, NotSaved } from './not-saved';

/** How long to wait before each new try, in milliseconds: virus scanners and indexers hold files for a moment. */
const pauses = [10, 30, 100, 300, 600, 1000];
const held = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Renames, waiting for whoever holds the file. @throws NotSaved `beside` when nobody lets go of it */
export async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  for (const pause of [...pauses, undefined]) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!held.has(codeOf(error))) throw error;
      if (pause === undefined) throw new NotSaved({ kind: 'beside', path: from });
      await setTimeout(pause);
    }
  }
}
