import { limits } from '../model/limits';

/** An entry of a folder, as Node's `Dirent` has it. */
export interface FolderEntry {
  name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** Where a link leads. */
export interface LinkTarget {
  kind: 'file' | 'folder' | 'other' | 'nothing';
  isOutside: boolean;
}

/** A folder that a person chose, as the machine shows it. Paths are within it, with `/`; '' is the folder itself. */
export interface ChosenFolder {
  list(path: string): Promise<readonly FolderEntry[]>;
  follow(path: string): Promise<LinkTarget>;
}

export interface Walk {
  /** Whether a file of this path is looked for. */
  isWanted(path: string): boolean;
  /** Whether a folder is looked into; absent: each one is. */
  isEntered?(path: string): boolean;
  mostFiles: number;
}

/** A folder that can't be read as it is, and which entry of it is why. */
export class FolderRefused extends Error {
  override name = 'FolderRefused';
  /** Within the folder; '' for the folder as a whole. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}

/**
 * The wanted files of a folder and of those in it, in the order of their names. Whoever chose a folder chose what
 * is in it: a link out of it is refused, one to a folder within isn't followed, since what it leads to is met
 * anyway, and circles end there.
 * @throws FolderRefused
 */
export async function walkFolder(folder: ChosenFolder, walk: Walk): Promise<string[]> {
  const found: string[] = [];
  const waiting = [''];
  let entries = 0;
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const members = await folder.list(parent);
    entries += members.length;
    if (entries > limits.folderEntries)
      throw new FolderRefused(
        '',
        `it holds more than ${limits.folderEntries} entries; choose a smaller folder`,
      );
    for (const entry of members) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory()) {
        if (walk.isEntered?.(path) ?? true) waiting.push(path);
      } else if (await isFound(folder, walk, entry, path)) found.push(path);
    }
    if (found.length > walk.mostFiles)
      throw new FolderRefused(
        '',
        `it holds more than ${walk.mostFiles} files to read; choose a smaller folder`,
      );
  }
  return found.sort();
}

async function isFound(folder: ChosenFolder, walk: Walk, entry: FolderEntry, path: string): Promise<boolean> {
  const isWanted = walk.isWanted(path);
  if (!entry.isSymbolicLink()) return isWanted && entry.isFile();
  const target = await folder.follow(path);
  const matters = isWanted || (target.kind === 'folder' && (walk.isEntered?.(path) ?? true));
  if (!matters) return false;
  if (target.kind === 'nothing') throw new FolderRefused(path, 'a link that leads nowhere');
  if (target.isOutside)
    throw new FolderRefused(path, 'a link out of the folder; name what it leads to instead');
  return target.kind === 'file';
}
