import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { digestOf } from '../disk/digest';
import { textOf } from '../disk/text-of';
import { t } from './words';

export interface TextFile {
  text: string;
  /** Of the file's bytes. */
  digest: string;
}

/**
 * Reads a file of text.
 * @throws with a message for people: it is gone, no file, too large, or no UTF-8
 */
export async function readText(path: string, most: number): Promise<TextFile> {
  const name = basename(path);
  const info = await stat(path).catch(() => {
    throw new Error(t('machine.cantRead', { name }));
  });
  // A pipe or a device may never end.
  if (!info.isFile()) throw new Error(t('machine.noFile', { name }));
  if (info.size > most) throw new Error(t('machine.tooLarge', { name, most: most / 1024 / 1024 }));
  const bytes = await readFile(path).catch(() => {
    throw new Error(t('machine.cantRead', { name }));
  });
  const text = textOf(bytes);
  if (text === null) throw new Error(t('machine.noText', { name }));
  return { text, digest: digestOf(bytes) };
}
