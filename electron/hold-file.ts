import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Holder } from '../shared/desktop';

const Note = z.object({
  id: z.string().max(100),
  pid: z.int().positive(),
  host: z.string().max(300),
  user: z.string().max(300),
});
type Note = z.infer<typeof Note>;

/** Where it is noted who works on a file: beside it, so that others on a network share see it too. */
export const noteBeside = (path: string): string => join(dirname(path), `.${basename(path)}.bulkhead-lock`);

/**
 * Notes beside the file that is worked on who does, and takes the note away when it is another file's turn or the
 * program ends. The note is a courtesy: that no one else's work is written over is seen to by the file's digest.
 * @returns who works on the file already, when somebody does
 */
export function createHold(
  self: Note = noteOfSelf(),
): (path: string | null, takeOver: boolean) => Holder | null {
  let held: string | undefined;
  const release = () => {
    if (held !== undefined && read(held)?.id === self.id) rmSync(held, { force: true });
    held = undefined;
  };
  process.once('exit', release);
  return (path, takeOver) => {
    const place = path === null ? undefined : noteBeside(realPathOf(path));
    if (place === held) return null;
    release();
    if (place === undefined) return null;
    const other = read(place);
    if (other !== undefined && !takeOver && isAtWork(other, self))
      return { user: other.user, host: other.host };
    try {
      if (other !== undefined || takeOver) rmSync(place, { force: true });
      writeFileSync(place, JSON.stringify(self), { flag: 'wx', mode: 0o600 });
      held = place;
    } catch {
      // Where no note can be left, in a folder that is read-only, nobody else can save either.
    }
    return null;
  };
}

const noteOfSelf = (): Note => ({
  id: randomUUID(),
  pid: process.pid,
  host: hostname(),
  user: userInfo().username,
});

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What a note says. One that is missing, damaged or too long says nothing. */
function read(place: string): Note | undefined {
  try {
    return Note.parse(JSON.parse(readFileSync(place, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether who left a note may still be running. Of programs on other machines nobody knows. */
function isAtWork(note: Note, self: Note): boolean {
  if (note.host !== self.host) return true;
  if (note.pid === self.pid) return note.id === self.id;
  try {
    process.kill(note.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
