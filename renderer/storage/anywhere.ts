import type { Phrase } from '../../shared/language/phrase';
import { readModel } from '../../shared/model/read-model';
import { copyAfter } from './copies/bring-back';
import { heldModel, heldModels } from './held';
import { type Kept, listModels, readKept } from './library';
import type { ModelEntry } from './rows';
import { reasonNow } from './trouble';

/** Kept models in the database, and those that are in memory only because it can't be had. */

/** Newest first. What of the database can't be read is missing, and said by `problem`. */
export async function listKept(): Promise<{
  models: ModelEntry[];
  problem?: Phrase | string;
}> {
  const held = heldModels().map(({ entry, text }): ModelEntry => ({ ...entry, size: text.length }));
  const isHeld = (id: string) => held.some((one) => one.id === id);
  const sorted = (models: ModelEntry[]) => models.sort((a, b) => b.updatedAt - a.updatedAt);
  try {
    const kept = (await listModels()).filter(({ id }) => !isHeld(id));
    return { models: sorted([...held, ...kept]) };
  } catch (error) {
    return { models: sorted(held), problem: await reasonNow(error) };
  }
}

/** The id of what is kept of a file's model, with edits that may not be in the file yet. Not of what is in the trash. */
export async function keptOfFile(handle: string): Promise<string | undefined> {
  const { models } = await listKept();
  return models.find(({ file, trashedAt }) => file?.handle === handle && trashedAt === undefined)?.id;
}

/** A kept model, and whether the database has it as it is given. */
export async function readAnywhere(
  id: string,
): Promise<(Kept & { isWritten: boolean }) | 'damaged' | undefined> {
  const held = heldModel(id);
  const read = held && readModel(held.text);
  if (held && read?.ok)
    return {
      model: read.model,
      readOnly: read.readOnly,
      seq: 0,
      lost: 0,
      at: undefined,
      entry: { ...held.entry, size: held.text.length },
      inFile: held.inFile,
      isWritten: false,
    };
  const kept = await readKept(id);
  const isWhole = typeof kept === 'object' && kept.lost === 0;
  const copy =
    kept === undefined || isWhole ? undefined : await copyAfter(id, kept === 'damaged' ? -1 : kept.seq);
  if (copy !== undefined) return { ...copy, isWritten: false };
  // What is lost makes the next writing a whole one: the journal isn't what it should be.
  return typeof kept === 'object' ? { ...kept, isWritten: kept.lost === 0 } : kept;
}
