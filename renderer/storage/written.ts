import { patchesBetween } from '../../shared/edits/patches';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import type { OpenDocument } from '../state/document';
import { newestCopy } from './copies/copy-place';
import { type EntryNow, keepChange, keepWhole, type Whole } from './library';
import { keepSession } from './revisions';

/** After so many writings, or so many characters of them, the whole model is written: opening is quick then. */
export const mostEntries = 300;
const mostCharacters = 400_000;

/** What the database holds of the open document. */
export interface Written {
  id: string;
  model: ThreatModel;
  inFile: ThreatModel | undefined;
  file: OpenDocument['file'];
  seq: number;
  entries: number;
  characters: number;
}

/**
 * Writes what changed in a document, or all of it where that isn't known or has become much.
 * @param before what the database holds of it, as far as it is known
 */
export async function write(document: OpenDocument, before: Written | undefined): Promise<Written> {
  const { id, file, inFile } = document;
  const model = document.history.present;
  const known = before?.id === id ? before : undefined;
  const patches = known && patchesBetween(known.model, model);
  const isSameFile = known?.inFile === inFile && known?.file === file;
  if (
    !known ||
    !patches ||
    !isSameFile ||
    known.entries >= mostEntries ||
    known.characters >= mostCharacters
  ) {
    // It may hold what somebody else wrote, or what was there before the file was opened anew.
    if (!known) await keepSession(id);
    const seq = await keepWhole(entryOf(document), wholeOf(document), patches ?? null, true, newestCopy(id));
    return { id, model, inFile, file, seq, entries: 0, characters: 0 };
  }
  if (patches.length === 0) return known;
  const seq = known.seq + 1;
  const length = await keepChange(entryOf(document), seq, patches);
  return { ...known, model, seq, entries: known.entries + 1, characters: known.characters + length };
}

/** What the library is to show of an open document. */
export function entryOf({ id, file, history: { present }, analysis }: OpenDocument): EntryNow {
  return {
    id,
    title: present.title,
    updatedAt: Date.now(),
    elements: Object.keys(present.elements).length,
    threats: analysis.threats.length,
    file,
  };
}

/** A document as texts. */
export function wholeOf({ history: { present }, inFile }: OpenDocument): Whole {
  const text = writeModel(present);
  return { text, inFile: inFile === undefined ? null : inFile === present ? text : writeModel(inFile) };
}
