import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOnDisk } from '../disk/folder-on-disk';
import { FolderRefused, type Walk, walkFolder } from '../shared/exchange/walk-folder';
import { reasonOf, UnusableInput } from './unusable-input';

/**
 * The paths of the files in a folder that a walk looks for, within the folder and with `/`.
 * @param called what the folder is called in messages
 * @throws UnusableInput
 */
export async function filesInFolder(folder: string, called: string, walk: Walk): Promise<string[]> {
  try {
    return await walkFolder(folderOnDisk(await realpath(folder)), walk);
  } catch (error) {
    if (error instanceof FolderRefused)
      throw new UnusableInput(`${join(called, error.path)}: ${error.message}.`);
    throw new UnusableInput(`${called}: can't be read: ${reasonOf(error)}.`);
  }
}
