import { join } from 'node:path';
import type { Disk } from './disk';

const names = /^\.bulkhead-[0-9a-f]{12}\.(tmp|old)$/;

/** How long saving may take before what it works with is taken for the rest of one that was killed. */
const longest = 10 * 60 * 1000;

/** The files that saving works with, beside the file that is saved. */
export const leftover = (folder: string, id: string): { fresh: string; old: string } => ({
  fresh: join(folder, `.bulkhead-${id}.tmp`),
  old: join(folder, `.bulkhead-${id}.old`),
});

/** Removes what killed saves left in a folder. Another program's save may be under way: what is young stays. */
export async function clearLeftovers(folder: string, disk: Disk): Promise<void> {
  try {
    for (const name of await disk.readdir(folder)) {
      if (!names.test(name)) continue;
      const { ctimeMs } = await disk.stat(join(folder, name));
      // Clocks are set back: what comes from the future is as old.
      if (Math.abs(Date.now() - ctimeMs) > longest) await disk.rm(join(folder, name));
    }
  } catch {
    // They harm nobody; the next save tries again.
  }
}
