import { patchesBetween } from '../../shared/edits/patches';
import { phrase } from '../../shared/language/phrase';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { type OpenDocument, useDocument } from '../state/document';
import { useNotices } from '../state/notices';
import type { ModelEntry } from './database';
import { keepChange, keepWhole } from './library';
import { isFull, troubleInWords } from './trouble';

/** How long edits are gathered before they are written, in milliseconds. */
const pause = 30;
/** How long it takes until what couldn't be kept is tried again. */
const retryAfter = 3000;
/** After so many writings, or so many characters of them, the whole model is written: opening is quick then. */
const mostEntries = 300;
const mostCharacters = 400_000;

/** What the database holds of the open document. */
interface Kept {
  id: string;
  model: ThreatModel;
  inFile: ThreatModel | undefined;
  file: OpenDocument['file'];
  seq: number;
  entries: number;
  characters: number;
}

let kept: Kept | undefined;
let timer: number | undefined;
let waiting: OpenDocument | undefined;
let writing: Promise<void> = Promise.resolve();

/** Says that the open document is in the database as it is, up to a number of its journal. */
export function isKeptAs(
  id: string,
  model: ThreatModel,
  inFile: ThreatModel | undefined,
  file: OpenDocument['file'],
  seq: number,
): void {
  // Never exactly as full as it was: the next whole writing comes a little earlier, which costs nothing.
  kept = { id, model, inFile, file, seq, entries: mostEntries / 2, characters: 0 };
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
    timer ??= window.setTimeout(() => void flush(), pause);
  });
  window.addEventListener('pagehide', () => void flush());
}

/** Writes at once what is waiting to be written. */
export function flush(): Promise<void> {
  window.clearTimeout(timer);
  timer = undefined;
  const document = waiting;
  waiting = undefined;
  if (document !== undefined && !document.readOnly) writing = writing.then(() => write(document));
  return writing;
}

async function write(document: OpenDocument): Promise<void> {
  try {
    kept = await written(document);
    useNotices.getState().calm('database');
  } catch (error) {
    useNotices.getState().raise('database', phrase('documents.cantKeep', { reason: troubleInWords(error) }));
    // What is kept is what it was: the next writing brings what this one didn't. Where the journal isn't what it should
    // be, that is the whole model; where only room is missing, no more than what changed.
    if (!isFull(error)) kept = undefined;
    waiting ??= document;
    timer ??= window.setTimeout(() => void flush(), retryAfter);
  }
}

async function written(document: OpenDocument): Promise<Kept> {
  const { id, file, inFile } = document;
  const model = document.history.present;
  const entry: Omit<ModelEntry, 'size'> = {
    id,
    title: model.title,
    updatedAt: Date.now(),
    elements: Object.keys(model.elements).length,
    threats: document.analysis.threats.length,
    file,
  };
  const seq = (kept?.id === id ? kept.seq : 0) + 1;
  const isKnown = kept?.id === id && kept.inFile === inFile && kept.file === file;
  if (kept === undefined || !isKnown || kept.entries >= mostEntries || kept.characters >= mostCharacters) {
    const text = writeModel(model);
    await keepWhole(entry, {
      id,
      seq,
      text,
      inFile: inFile === undefined ? null : inFile === model ? text : writeModel(inFile),
    });
    return { id, model, inFile, file, seq, entries: 0, characters: 0 };
  }
  const patches = patchesBetween(kept.model, model);
  if (patches.length === 0) return kept;
  const length = await keepChange(entry, seq, patches);
  return { ...kept, model, seq, entries: kept.entries + 1, characters: kept.characters + length };
}
