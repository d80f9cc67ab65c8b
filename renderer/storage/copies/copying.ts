import { writeModel } from '../../../shared/model/write-model';
import type { OpenDocument } from '../../state/document';
import { heldModel } from '../held';
import { readKept } from '../library';
import { database } from '../reach';
import type { ModelEntry, Shelf } from '../rows';
import { entryOf, wholeOf } from '../written';
import { packCopy } from './copy-content';
import { isCopyable } from './copy-name';
import { dropCopies, keepsCopies, putCopy } from './copy-place';
import { allCopying, inTurn } from './in-turn';

/**
 * Copies of models outside of the database. They follow it: what is written there, or can't be, is copied a second
 * later. A browser throws a damaged database away as a whole, and a disk that was full for a while damages it
 * (docs/decisions/0026-copies.md).
 */

/** How long changes are gathered before they are copied, in milliseconds. */
const pause = 1000;
/** At most this share of the window's time goes into copying. */
const share = 1 / 50;

interface Waiting {
  document: OpenDocument;
  seq: number;
}
let waiting: Waiting | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** How long the last copy kept the window busy, in milliseconds. */
let took = 0;
/** Models whose copy couldn't be written: tried again with the next that is. */
const late = new Set<string>();

/** Copies a document soon. @param seq the number of the writing that it is in the database by, or would be */
export function copySoon(document: OpenDocument, seq: number): void {
  if (!keepsCopies() || !isCopyable(document.id)) return;
  if (waiting !== undefined && waiting.document.id !== document.id) void copyNow();
  waiting = { document, seq };
  timer ??= setTimeout(() => void copyNow(), Math.max(pause, took / share));
}

/** Copies at once what is waiting. */
export function copyNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const now = waiting;
  waiting = undefined;
  return now === undefined ? allCopying() : inTurn(() => copyDocument(now).catch(() => tryAgain(now)));
}

/** Unless something newer is to be copied by now. */
function tryAgain(late: Waiting): void {
  waiting ??= late;
  timer ??= setTimeout(() => void copyNow(), pause);
}

/** Copies a model as the database has it. What is in memory only is copied by who holds it. */
export const copyKept = (id: string): Promise<void> =>
  inTurn(async () => {
    late.add(id);
    await copyFromDatabase(id);
    late.delete(id);
  });

async function copyFromDatabase(id: string): Promise<void> {
  if (!keepsCopies() || !isCopyable(id) || heldModel(id) !== undefined) return;
  const kept = await readKept(id);
  // What the database lost a part of may be whole in the copy of before.
  if (kept === undefined || kept === 'damaged' || kept.lost > 0) return;
  const { size: _, head: __, ...entry } = kept.entry;
  const copy = await packCopy({ entry, text: writeModel(kept.model), inFile: kept.inFile });
  await putCopy({ of: 'model', model: id, seq: kept.seq }, copy);
}

/** Takes all copies of a model and its revisions away, also those that are under way. @throws when the machine can't */
export async function dropCopiesOf(id: string): Promise<void> {
  if (waiting?.document.id === id) waiting = undefined;
  await allCopying();
  await dropCopies(({ model }) => model === id);
}

async function copyDocument({ document, seq }: Waiting): Promise<void> {
  const shelf = await shelfOf(document.id);
  const begun = performance.now();
  const packing = packCopy({ entry: { ...entryOf(document), ...shelf }, ...wholeOf(document) });
  took = performance.now() - begun;
  await putCopy({ of: 'model', model: document.id, seq }, await packing);
  for (const id of late) void copyKept(id);
}

/** Where the model stands in the library; nowhere in particular where the database doesn't say. */
async function shelfOf(id: string): Promise<Shelf> {
  // A database that is being opened is not waited for.
  const entry: ModelEntry | undefined = database.isOpen()
    ? await database.models.get(id).catch(() => undefined)
    : undefined;
  return {
    ...(entry?.tags && { tags: entry.tags }),
    ...(entry?.archivedAt !== undefined && { archivedAt: entry.archivedAt }),
  };
}
