import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../shared/desktop';
import { t } from './words';

const Entry = z.object({ handle: z.string(), path: z.string() });
type Entry = z.infer<typeof Entry>;
const longest = 10;

/** Handles that stand for paths, so that no path travels to the window. Newest first, kept between starts. */
export interface FileHandles {
  /** The handle of a path that a person has chosen; makes it the newest. */
  remember(path: string): string;
  /** @throws when the handle was never given out */
  pathOf(handle: string): string;
  recent(): RecentFile[];
  /** Takes a path off the list. */
  forget(handle: string): void;
}

/**
 * @param folder where the list is kept: the app's own folder for user data
 * @param list the name of the list's file there
 */
export function openFileHandles(folder: string, list = 'recent-files.json'): FileHandles {
  const file = join(folder, list);
  let entries: Entry[] = readEntries(file);
  const keep = () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, JSON.stringify(entries));
    renameSync(`${file}.tmp`, file);
  };
  return {
    remember(path) {
      const known = entries.find((entry) => entry.path === path) ?? { handle: randomUUID(), path };
      entries = [known, ...entries.filter((entry) => entry !== known)].slice(0, 100);
      keep();
      return known.handle;
    },
    pathOf(handle) {
      const found = entries.find((entry) => entry.handle === handle);
      if (found === undefined) throw new Error(t('machine.notKnown'));
      return found.path;
    },
    forget(handle) {
      entries = entries.filter((entry) => entry.handle !== handle);
      keep();
    },
    recent: () =>
      entries
        .filter(({ path }) => existsSync(path))
        .slice(0, longest)
        .map(({ handle, path }) => ({ handle, name: basename(path), folder: dirname(path) })),
  };
}

function readEntries(file: string): Entry[] {
  try {
    return z
      .array(Entry)
      .max(1000)
      .parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A list that is missing or damaged is a list with nothing in it.
    return [];
  }
}
