import { statfs } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { codeOf, NotSaved } from '../disk/not-saved';
import { replaceFile } from '../disk/replace-file';
import { t } from './words';

/**
 * Writes a file whole or not at all (`replaceFile`), and says in people's words why it didn't.
 * @param expected digest of what the file should have now
 * @throws NotSaved where another program changed the file; else with a message for people
 */
export async function saveFile(path: string, content: string | Uint8Array, expected?: string): Promise<void> {
  try {
    await replaceFile(path, content, { expected });
  } catch (error) {
    if (error instanceof NotSaved && error.problem.kind === 'changed') throw error;
    throw new Error(await messageOf(path, error));
  }
}

async function messageOf(path: string, error: unknown): Promise<string> {
  if (!(error instanceof NotSaved))
    return t('machine.notSaved', { path, reason: await reasonOf(path, error) });
  const { problem } = error;
  switch (problem.kind) {
    case 'beside':
      return t('machine.besideIt', { path, beside: problem.path });
    case 'copy beside':
      return t('machine.copyBeside', { path, copy: problem.path });
    case 'no file':
      return t('machine.notSaved', { path, reason: t('machine.isNoFile', { name: basename(path) }) });
    case 'read-only file':
      return t('machine.notSaved', { path, reason: t('machine.readOnlyFile') });
    case 'part only':
    case 'changed':
      return t('machine.notSaved', { path, reason: t('machine.partOnly') });
  }
}

async function reasonOf(path: string, error: unknown): Promise<string> {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path);
  const known: Record<string, string> = {
    EACCES: t('machine.noPermission'),
    EPERM: t('machine.noPermission'),
    EROFS: t('machine.readOnlyDisk'),
    ENOENT: t('machine.folderGone'),
    ENOTDIR: t('machine.folderGone'),
    ENAMETOOLONG: t('machine.nameTooLong'),
    ELOOP: t('machine.linksInCircle'),
    EFBIG: t('machine.fileTooBig'),
    EIO: t('machine.diskFails'),
    ...Object.fromEntries(
      ['EHOSTDOWN', 'EHOSTUNREACH', 'ETIMEDOUT', 'ENETDOWN', 'ENODEV', 'ENXIO', 'ESTALE'].map((gone) => [
        gone,
        t('machine.diskGone'),
      ]),
    ),
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}

/** With how much room there is, where the disk says it. */
async function diskFull(path: string): Promise<string> {
  const free = await statfs(dirname(path)).then(
    ({ bavail, bsize }) => Math.floor((bavail * bsize) / 1024),
    () => undefined,
  );
  return free === undefined ? t('machine.diskFull') : t('machine.diskFullOf', { free });
}
