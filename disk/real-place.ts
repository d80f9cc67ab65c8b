import { dirname, resolve } from 'node:path';
import type { Disk } from './disk';
import { codeOf } from './not-saved';

/**
 * Where a path leads to, through symbolic links, also through one whose target isn't there yet.
 * @throws where links lead in a circle
 */
export async function realPlace(path: string, disk: Disk): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const folder = await disk.realpath(dirname(resolve(path)));
  const link = await disk.readlink(path).catch(() => undefined);
  if (link === undefined) return resolve(path);
  return realPlace(resolve(folder, link), disk);
}
