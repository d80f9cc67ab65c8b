import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DocumentFile } from '../state/document';

/** What the library shows of a model without opening it. */
export interface ModelEntry {
  id: string;
  title: string;
  updatedAt: number;
  elements: number;
  threats: number;
  file: DocumentFile | null;
  /** Of the last snapshot's text, in characters. */
  size: number;
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
}

/** What changed in a model between one writing and the next. */
export interface JournalEntry {
  model: string;
  /** Counts up by one, without a gap, from the snapshot's. */
  seq: number;
  at: number;
  /** Patches as JSON. */
  patches: string;
}

interface Setting {
  key: 'open-model';
  value: string;
}

export type Database = Dexie & {
  models: EntityTable<ModelEntry, 'id'>;
  snapshots: EntityTable<Snapshot, 'id'>;
  journal: Table<JournalEntry, [string, number]>;
  settings: EntityTable<Setting, 'key'>;
};

/** A model of version 1 of the database: everything in one record, written anew after each change. */
interface KeptWhole extends Omit<ModelEntry, 'size'> {
  text: string;
  inFile: string | null;
}

/**
 * Opens the database, which is on the disk when a transaction is said to be done. Where another window changes or
 * deletes it, this one lets go, so that neither waits for the other, and what is written here is refused from then on.
 */
export function openDatabase(name = 'bulkhead'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({ models: 'id, updatedAt', settings: 'key' });
  database
    .version(2)
    .stores({ models: 'id, updatedAt', snapshots: 'id', journal: '[model+seq]', settings: 'key' })
    .upgrade(async (transaction) => {
      const whole: KeptWhole[] = await transaction.table('models').toArray();
      await transaction
        .table('snapshots')
        .bulkPut(whole.map(({ id, text, inFile }): Snapshot => ({ id, seq: 0, text, inFile })));
      await transaction
        .table('models')
        .bulkPut(whole.map(({ text, inFile: _, ...entry }): ModelEntry => ({ ...entry, size: text.length })));
    });
  database.on('versionchange', () => database.close());
  return database;
}
