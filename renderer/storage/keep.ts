import { phrase } from '../../shared/language/phrase';
import type { ThreatModel } from '../../shared/model/threat-model';
import { type OpenDocument, useDocument } from '../state/document';
import { useKeeping } from '../state/keeping';
import { useNotices } from '../state/notices';
import { newestCopy } from './copies/copy-place';
import { copyNow, copySoon } from './copies/copying';
import { heldModels, hold, release } from './held';
import { keepWhole } from './library';
import { isFull, reasonNow } from './trouble';
import { entryOf, mostEntries, type Written, wholeOf, write } from './written';

/** How long edits are gathered before they are written, in milliseconds. */
const pause = 30;
/** How long it takes until what couldn't be kept is tried again. */
const retryAfter = 3000;

let written: Written | undefined;
/** The number of the last writing of a model, also where the next one has to be a whole one. */
let last: Pick<Written, 'id' | 'seq'> | undefined;
let timer: number | undefined;
let waiting: OpenDocument | undefined;
let writing: Promise<void> = Promise.resolve();
/** How many writings are on their way. */
let onTheWay = 0;

/** Says that the open document is in the database as it is, up to a number of its journal. */
export function isKeptAs(
  id: string,
  model: ThreatModel,
  inFile: ThreatModel | undefined,
  file: OpenDocument['file'],
  seq: number,
): void {
  // Never exactly as full as it was: the next whole writing comes a little earlier, which costs nothing.
  written = { id, model, inFile, file, seq, entries: mostEntries / 2, characters: 0 };
  last = written;
}

/** Keeps the open document in the database from now on, at most `pause` after each change. */
export function keepEverything(): void {
  useDocument.subscribe(({ document }, previous) => {
    const isSame =
      document?.history.present === previous.document?.history.present &&
      document?.file === previous.document?.file &&
      document?.id === previous.document?.id;
    if (document === null || isSame) return;
    waiting = document;
    soon(pause);
  });
  window.addEventListener('pagehide', () => void flush());
}

function soon(delay: number): void {
  timer ??= window.setTimeout(() => void flush(), delay);
}

/** Whether everything is in the database, nothing on its way and nothing in memory only. */
export const isAllKept = (): boolean => waiting === undefined && onTheWay === 0 && heldModels().length === 0;

/** Writes at once what is waiting to be written. */
export function flush(): Promise<void> {
  window.clearTimeout(timer);
  timer = undefined;
  const document = waiting;
  waiting = undefined;
  onTheWay += 1;
  writing = writing
    .then(() => keepAll(document))
    .finally(() => {
      onTheWay -= 1;
    });
  return writing;
}

/** Writes a document and what could not be written before. What can't is held in memory, said, and tried again. */
async function keepAll(document: OpenDocument | undefined): Promise<void> {
  try {
    if (document?.readOnly) return;
    if (document !== undefined) {
      written = await write(document, written);
      last = written;
      release(document.id);
      copySoon(document, written.seq);
      // A database that didn't work may be damaged without knowing it yet.
      if (useKeeping.getState().isOnlyInMemory) void copyNow();
    }
    await keepHeld();
    useNotices.getState().calm('database');
    useKeeping.setState({ isOnlyInMemory: false });
  } catch (error) {
    useKeeping.setState({ isOnlyInMemory: true });
    if (document !== undefined) {
      hold({ entry: entryOf(document), ...wholeOf(document) });
      // Where what the database has of a model isn't known, the copies' own number counts.
      if (last?.id !== document.id) last = { id: document.id, seq: newestCopy(document.id) };
      copySoon(document, last.seq + 1);
    }
    useNotices.getState().raise('database', phrase('documents.cantKeep', { reason: await reasonNow(error) }));
    // What is written is what it was: the next writing brings what this one didn't. Where the journal isn't what it
    // should be, that is the whole model; where only room is missing, no more than what changed.
    if (!isFull(error)) written = undefined;
    // Unless something newer is to be written by now.
    if (document?.id === useDocument.getState().document?.id) waiting ??= document;
    soon(retryAfter);
  }
}

async function keepHeld(): Promise<void> {
  for (const { entry, ...whole } of heldModels()) {
    const isOpen = useDocument.getState().document?.id === entry.id;
    // What is open is written as it is by now.
    if (isOpen && waiting?.id === entry.id) continue;
    await keepWhole(entry, whole, null, isOpen, newestCopy(entry.id));
    if (written?.id === entry.id) written = undefined;
    release(entry.id);
  }
}
