import type { DocumentFile } from '../state/document';

/** What the tables of the database hold. */

/** Where a model stands in the library; what is neither archived nor in the trash is at hand. */
export interface Shelf {
  /** What a person sorts their models by. They are about the library and not in the model's file. */
  tags?: readonly string[];
  archivedAt?: number;
  /** Thrown away then; 30 days later it is gone. */
  trashedAt?: number;
}

/** What the library shows of a model without opening it. */
export interface ModelEntry extends Shelf {
  id: string;
  title: string;
  updatedAt: number;
  elements: number;
  threats: number;
  file: DocumentFile | null;
  /** Of the last snapshot's text, in characters. */
  size: number;
  /** The number of its last writing: what is missing at the end of the journal is noticed by it. */
  head?: number;
}

/** A whole model, as it was after so many writings. */
export interface Snapshot {
  id: string;
  /** The number of the last journal entry that is in it. */
  seq: number;
  /** A model file's text: what is read back is checked like any file. */
  text: string;
  /** The text as it is in the model's file; null when it has none. */
  inFile: string | null;
  /** Of the text. Absent in what version 2 wrote. */
  sum?: number;
}

/** What changed in a model between one writing and the next. */
export interface JournalEntry {
  model: string;
  /** Counts up by one, without a gap, from the snapshot's. */
  seq: number;
  at: number;
  /** Patches as JSON. */
  patches: string;
  /** Of model, number and patches. Absent in what version 2 wrote. */
  sum?: number;
}

/** Why a state of a model was kept for good. */
export type RevisionKind = 'session' | 'milestone' | 'before restoring' | 'other window';

/** A state of a model that stays as it is. */
export interface Revision {
  id: string;
  model: string;
  /** When the model was in this state. */
  at: number;
  kind: RevisionKind;
  /** Of a milestone. */
  name: string;
  elements: number;
  /** SHA-256 of the text: no state is kept twice in a row. */
  digest: string;
  /** Of a milestone: SHA-256 of what an approval of it is about. Absent in what older versions kept. */
  content?: string;
}

/** A revision's model file, compressed; apart from the list, so that the list costs nothing. */
export interface RevisionText {
  id: string;
  bytes: Uint8Array;
}

export interface Setting {
  key: 'open-model' | 'born';
  value: string;
}

/** A model of version 1 of the database: everything in one record, written anew after each change. */
export interface KeptWhole extends Omit<ModelEntry, 'size'> {
  text: string;
  inFile: string | null;
}
