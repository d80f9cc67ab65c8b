import Dexie from 'dexie';
import type { Patch } from '../../shared/edits/patches';
import { checksum } from './checksum';
import { database, everything, reach } from './reach';
import { type Replayed, replay, sumOf } from './replay';
import type { ModelEntry, Shelf } from './rows';

const journalOf = (model: string, after: number | typeof Dexie.minKey = Dexie.minKey) =>
  database.journal
    .where('[model+seq]')
    .between([model, after], [model, Dexie.maxKey], after === Dexie.minKey);

/** What the open document says of itself to the library; where it stands there is the library's own. */
export type EntryNow = Omit<ModelEntry, 'size' | 'head' | keyof Shelf> & Shelf;

/** A whole model to be kept. */
export interface Whole {
  text: string;
  /** The text as it is in the model's file; null when it has none. */
  inFile: string | null;
}

/**
 * Keeps a whole model, durably, in one step. The snapshot before it stays, with the journal since then: were this one
 * damaged, the other gives the same.
 * @param patches what leads here from the last writing, where that is known
 * @param isOpen whether it is the one that is open in the window
 * @param least the writing gets no lower number than this
 * @returns the number of this writing
 */
export async function keepWhole(
  entry: EntryNow,
  { text, inFile }: Whole,
  patches: readonly Patch[] | null = null,
  isOpen = true,
  least = 1,
): Promise<number> {
  const { id } = entry;
  await reach();
  return database.transaction('rw', everything, async () => {
    const [known, last, before] = await Promise.all([
      database.models.get(id),
      journalOf(id).last(),
      database.snapshots.get(id),
    ]);
    const seq = Math.max(known?.head ?? 0, last?.seq ?? 0, before?.seq ?? 0, least - 1) + 1;
    if (before !== undefined) {
      await database.earlier.put(before);
      await database.journal
        .where('[model+seq]')
        .between([id, Dexie.minKey], [id, before.seq], true, true)
        .delete();
    }
    if (patches !== null) await addToJournal(id, seq, entry.updatedAt, patches);
    await database.snapshots.put({ id, seq, text, inFile, sum: checksum(text) });
    await database.models.put({
      ...(known && isOpen ? taken(known) : known),
      ...entry,
      size: text.length,
      head: seq,
    });
    if (isOpen) await database.settings.put({ key: 'open-model', value: id });
    return seq;
  });
}

/**
 * Keeps what changed in a model since the last writing, durably, in one step.
 * @param seq the number of this writing: one more than that of the last
 * @returns how many characters it took
 * @throws when there is such an entry already, or the model isn't kept
 */
export async function keepChange(entry: EntryNow, seq: number, patches: readonly Patch[]): Promise<number> {
  await reach();
  return database.transaction('rw', everything, async () => {
    const known = await database.models.get(entry.id);
    if (known === undefined) throw new Error('the model is no longer in the library');
    await database.models.put({ ...taken(known), ...entry, head: seq });
    const length = await addToJournal(entry.id, seq, entry.updatedAt, patches);
    await database.settings.put({ key: 'open-model', value: entry.id });
    return length;
  });
}

/** What somebody works on is out of the trash: opened again from its file, it would else be gone one day. */
function taken({ trashedAt: _, ...entry }: ModelEntry): ModelEntry {
  return entry;
}

async function addToJournal(
  model: string,
  seq: number,
  at: number,
  changes: readonly Patch[],
): Promise<number> {
  const patches = JSON.stringify(changes);
  await database.journal.add({ model, seq, at, patches, sum: sumOf({ model, seq, patches }) });
  return patches.length;
}

/** Newest first. */
export async function listModels(): Promise<ModelEntry[]> {
  await reach();
  return database.models.orderBy('updatedAt').reverse().toArray();
}

/** Takes all of a model out of the database: what it is, was, and its revisions. */
export async function forgetModel(id: string): Promise<void> {
  await reach();
  await database.transaction('rw', [...everything, database.revisions, database.texts], async () => {
    await database.models.delete(id);
    await database.snapshots.delete(id);
    await database.earlier.delete(id);
    await journalOf(id).delete();
    const revisions = await database.revisions.where('model').equals(id).primaryKeys();
    await database.texts.bulkDelete(revisions);
    await database.revisions.bulkDelete(revisions);
  });
}

/** Notes that no model is open, so that the next start shows the welcome page. */
export async function noteClosed(): Promise<void> {
  await reach();
  await database.settings.delete('open-model');
}

/** Says which kept model is open, so that the next start shows it: it may be killed before anything is written. */
export async function noteOpen(id: string): Promise<void> {
  await reach();
  await database.settings.put({ key: 'open-model', value: id });
}

/** A kept model as it was when it was last written. */
export interface Kept extends Replayed {
  entry: ModelEntry;
  inFile: string | null;
}

/** Reads a kept model. Undefined when there is none of this id; `damaged` when no snapshot of it can be read. */
export async function readKept(id: string): Promise<Kept | 'damaged' | undefined> {
  await reach();
  const rows = await database.transaction('r', everything, () =>
    Promise.all([
      database.models.get(id),
      database.snapshots.get(id),
      database.earlier.get(id),
      journalOf(id).toArray(),
    ]),
  );
  const [entry, snapshot, earlier, journal] = rows;
  if (entry === undefined) return undefined;
  const head = Math.max(entry.head ?? 0, snapshot?.seq ?? 0);
  const replayed =
    (snapshot && replay(snapshot, journal, head)) ?? (earlier && replay(earlier, journal, head));
  return replayed === undefined
    ? 'damaged'
    : { ...replayed, entry, inFile: snapshot?.inFile ?? earlier?.inFile ?? null };
}

/** The id of the model that was open when the app ended. */
export async function lastOpen(): Promise<string | undefined> {
  await reach();
  return (await database.settings.get('open-model'))?.value;
}
