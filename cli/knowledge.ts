import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { checkCases } from '../shared/analysis/check-cases';
import { packWalk } from '../shared/exchange/knowledge-packs/pack-file-names';
import { readPackFolder } from '../shared/exchange/knowledge-packs/read-pack-folder';
import type { SourceFile } from '../shared/exchange/read-yaml';
import { knowledgeWith } from '../shared/knowledge/containers';
import type { Knowledge } from '../shared/knowledge/knowledge';
import type { PackSource } from '../shared/knowledge/load-packs';
import { PackRefused, problemInWords } from '../shared/knowledge/pack-problem';
import { limits } from '../shared/model/limits';
import { filesInFolder } from './chosen-folder';
import { readLimited } from './read-limited';
import { textIn } from './text-file';
import { reasonOf, UnusableInput } from './unusable-input';

/** The option of every command that needs knowledge. */
export interface PackOption {
  /** Folders of packs, loaded after those that ship with Bulkhead. */
  pack?: string[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The packs that ship with Bulkhead and those of the folders named by `--pack`. @throws UnusableInput */
export async function knowledgeOf({ pack: folders = [] }: PackOption): Promise<Knowledge> {
  try {
    const own: PackSource[] = [];
    for (const folder of folders)
      own.push(...(await readPackFolder(basename(resolve(folder)), await filesOf(folder), sha256)));
    const knowledge = knowledgeWith(own);
    checkCases(knowledge, own);
    return knowledge;
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    const [first, ...others] = error.problems;
    const more = others.length === 0 ? '' : ` (and ${others.length} more problems)`;
    throw new UnusableInput(`--pack: ${first ? problemInWords(first) : ''}${more}`);
  }
}

/** The files of a pack folder in the order of their names; links out of it are refused. @throws UnusableInput */
async function filesOf(folder: string): Promise<SourceFile[]> {
  const called = `--pack ${folder}`;
  const info = await stat(folder).catch((error: unknown) => {
    throw new UnusableInput(`${called}: can't be read: ${reasonOf(error)}.`);
  });
  if (!info.isDirectory())
    throw new UnusableInput(`${called}: expected a folder with the files of a knowledge pack.`);
  const files: SourceFile[] = [];
  let size = 0;
  for (const name of await filesInFolder(folder, called, packWalk)) {
    const bytes = await readLimited(join(folder, name), limits.packFileBytes);
    size += bytes.length;
    if (size > limits.packTotalBytes)
      throw new UnusableInput(`${called}: its files have more than ${limits.packTotalBytes} bytes.`);
    files.push({ name, text: textIn(join(folder, name), bytes) });
  }
  return files;
}
