import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { digestOf } from './digest';
import { type Disk, type FileInfo, realDisk } from './disk';
import { flushFile, flushFolder } from './flush';
import { clearLeftovers, leftover } from './leftovers';
import { codeOf, NotSaved } from './not-saved';
import { realPlace } from './real-place';
import { renamePatiently } from './rename-patiently';

/**
 * Writes a file whole or not at all: beside it, flushed, read back, then renamed, then the folder flushed. The file
 * of before is kept beside it until the new one has been read back in its place. Keeps owner and permissions, and
 * writes through symbolic links.
 * @param expected digest of what the file should have now: it is left alone when it has something else
 * @throws NotSaved, or the machine's own error; the file is as it was unless the problem is `copy beside`
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  { expected, disk = realDisk }: { expected?: string | undefined; disk?: Disk } = {},
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const target = await realPlace(path, disk);
  const known = await infoOf(target, disk);
  const names = leftover(dirname(target), randomBytes(6).toString('hex'));
  const old = known && names.old;
  try {
    await write(names.fresh, bytes, known, disk);
    await compare(names.fresh, bytes, disk);
    if (old !== undefined) await keepBeside(target, old, disk);
    if (expected !== undefined) await refuseChanged(old, expected, disk);
  } catch (error) {
    await removeAll([names.fresh, old], disk);
    throw error;
  }
  await putInPlace(names.fresh, target, old, disk);
  await confirm(target, bytes, old, disk);
  await removeAll([old], disk);
  await clearLeftovers(dirname(target), disk);
}

/** Undefined where there is nothing yet. @throws where nothing may be put */
async function infoOf(target: string, disk: Disk): Promise<FileInfo | undefined> {
  const known = await disk.stat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (known && !known.isFile()) throw new NotSaved({ kind: 'no file' });
  // A folder that may be written would let a read-only file be replaced; who made it read-only meant it.
  if (known && (known.mode & 0o222) === 0) throw new NotSaved({ kind: 'read-only file' });
  return known;
}

async function write(
  path: string,
  bytes: Uint8Array,
  known: FileInfo | undefined,
  disk: Disk,
): Promise<void> {
  const file = await disk.open(path, 'wx', known === undefined ? 0o666 : known.mode & 0o777);
  try {
    await file.writeFile(bytes);
    if (known !== undefined) {
      // Not everybody may give files away, and not every file system knows owners.
      await file.chown(known.uid, known.gid).catch(() => {});
      await file.chmod(known.mode & 0o777).catch(() => {});
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

async function compare(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const there = await disk.readFile(path);
  if (Buffer.compare(there, bytes) !== 0) throw new NotSaved({ kind: 'part only' });
}

/** A second name of the file as it is; a copy where the file system knows no second names. */
async function keepBeside(target: string, old: string, disk: Disk): Promise<void> {
  try {
    await disk.link(target, old);
  } catch {
    await disk.copyFile(target, old);
    await flushFile(old, disk);
  }
}

async function refuseChanged(old: string | undefined, expected: string, disk: Disk): Promise<void> {
  const now = old === undefined ? undefined : await disk.readFile(old);
  if (now === undefined || digestOf(now) !== expected) throw new NotSaved({ kind: 'changed', now });
}

async function putInPlace(fresh: string, target: string, old: string | undefined, disk: Disk): Promise<void> {
  try {
    await renamePatiently(fresh, target, disk);
  } catch (error) {
    await removeAll([old], disk);
    if (!(error instanceof NotSaved)) await removeAll([fresh], disk);
    throw error;
  }
}

/** Makes the rename durable and reads the file where it is now. What can't be confirmed is taken back. */
async function confirm(
  target: string,
  bytes: Uint8Array,
  old: string | undefined,
  disk: Disk,
): Promise<void> {
  try {
    await flushFolder(dirname(target), disk);
    await compare(target, bytes, disk);
  } catch (error) {
    try {
      await (old === undefined ? disk.rm(target) : disk.rename(old, target));
    } catch {
      if (old !== undefined) throw new NotSaved({ kind: 'copy beside', path: old });
    }
    throw error;
  }
}

async function removeAll(paths: readonly (string | undefined)[], disk: Disk): Promise<void> {
  for (const path of paths) if (path !== undefined) await disk.rm(path).catch(() => {});
}
