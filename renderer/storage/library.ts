import Dexie from 'dexie';
import type { Patch } from '../../shared/edits/patches';
import { type ModelEntry, openDatabase, type Snapshot } from './database';
import { type Replayed, replay } from './replay';

const database = openDatabase();
const everything = [database.models, database.snapshots, database.journal, database.settings];
const journalOf = (model: string) =>
  database.journal.where('[model+seq]').between([model, Dexie.minKey], [model, Dexie.maxKey]);

/** Keeps a whole model, and that it is the one that is open, durably, in one step. Its journal begins anew. */
export async function keepWhole(entry: Omit<ModelEntry, 'size'>, snapshot: Snapshot): Promise<void> {
  await database.transaction('rw', everything, async () => {
    await database.models.put({ ...entry, size: snapshot.text.length });
    await database.snapshots.put(snapshot);
    await journalOf(entry.id).delete();
    await database.settings.put({ key: 'open-model', value: entry.id });
  });
}

/**
 * Keeps what changed in a model since the last writing, durably, in one step.
 * @param seq the number of this writing: one more than that of the last
 * @returns how many characters it took
 * @throws when there is such an entry already, or the model isn't kept
 */
export async function keepChange(
  entry: Omit<ModelEntry, 'size'>,
  seq: number,
  patches: readonly Patch[],
): Promise<number> {
  const text = JSON.stringify(patches);
  await database.transaction('rw', everything, async () => {
    const known = await database.models.get(entry.id);
    if (known === undefined) throw new Error('the model is no longer in the library');
    await database.models.put({ ...known, ...entry });
    await database.journal.add({ model: entry.id, seq, at: entry.updatedAt, patches: text });
    await database.settings.put({ key: 'open-model', value: entry.id });
  });
  return text.length;
}

/** Newest first. */
export const listModels = (): Promise<ModelEntry[]> =>
  database.models.orderBy('updatedAt').reverse().toArray();

/** The id of what is kept of a file's model, with edits that may not be in the file yet. */
export const keptOfFile = async (handle: string): Promise<string | undefined> =>
  (await database.models.filter(({ file }) => file?.handle === handle).first())?.id;

export async function forgetModel(id: string): Promise<void> {
  await database.transaction('rw', everything, async () => {
    await database.models.delete(id);
    await database.snapshots.delete(id);
    await journalOf(id).delete();
  });
}

/** Notes that no model is open, so that the next start shows the welcome page. */
export const noteClosed = (): Promise<void> => database.settings.delete('open-model');

/** A kept model as it was when it was last written. */
export interface Kept extends Replayed {
  entry: ModelEntry;
  inFile: string | null;
}

/** Reads a kept model. Undefined when there is none of this id; `damaged` when its snapshot can't be read. */
export async function readKept(id: string): Promise<Kept | 'damaged' | undefined> {
  return database.transaction('r', everything, async () => {
    const [entry, snapshot] = [await database.models.get(id), await database.snapshots.get(id)];
    if (entry === undefined) return undefined;
    const replayed = snapshot && replay(snapshot, await journalOf(id).toArray());
    return replayed === undefined ? 'damaged' : { ...replayed, entry, inFile: snapshot?.inFile ?? null };
  });
}

/** The id of the model that was open when the app ended. */
export const lastOpen = async (): Promise<string | undefined> =>
  (await database.settings.get('open-model'))?.value;
