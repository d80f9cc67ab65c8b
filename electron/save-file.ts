import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { t } from './words';

/**
 * Writes a file whole or not at all: beside it, every byte's arrival checked, flushed, then renamed, then the
 * folder flushed. Keeps the permissions of the file it replaces and writes through symbolic links.
 * @throws with a message for people; the file is as it was
 */
export async function saveFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (info) => info.mode & 0o777,
    () => undefined,
  );
  const temporary = join(dirname(target), `.bulkhead-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
      const expected = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
      if ((await file.stat()).size !== expected) throw new Error(t('machine.partOnly'));
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    await flushFolder(dirname(target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Error(t('machine.notSaved', { path, reason: reasonOf(error) }));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOSPC: t('machine.diskFull'),
    EACCES: t('machine.noPermission'),
    EROFS: t('machine.readOnlyDisk'),
    ENOENT: t('machine.folderGone'),
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Makes the rename itself durable. Windows can't open folders; its rename is durable by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
