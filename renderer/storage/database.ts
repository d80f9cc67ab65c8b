import Dexie, { type EntityTable, type Table } from 'dexie';
import type { JournalEntry, KeptWhole, ModelEntry, Revision, RevisionText, Setting, Snapshot } from './rows';

export type Database = Dexie & {
  models: EntityTable<ModelEntry, 'id'>;
  snapshots: EntityTable<Snapshot, 'id'>;
  /** The snapshot before the last, for when the last is damaged. */
  earlier: EntityTable<Snapshot, 'id'>;
  /** Since the earlier snapshot. */
  journal: Table<JournalEntry, [string, number]>;
  revisions: EntityTable<Revision, 'id'>;
  texts: EntityTable<RevisionText, 'id'>;
  settings: EntityTable<Setting, 'key'>;
};

/** The version that this Bulkhead writes. */
export const schemaVersion = 3;

/**
 * The database, not opened yet. A transaction that is said to be done is on the disk. Where another window changes or
 * deletes it, this one lets go, so that neither waits for the other.
 */
export function describeDatabase(name = 'bulkhead'): Database {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    autoOpen: false,
  }) as Database;
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
  // What versions 1 and 2 wrote is read as it is: the fields that came with 3 may be absent.
  database.version(schemaVersion).stores({ earlier: 'id', revisions: 'id, model', texts: 'id' });
  database.on('versionchange', () => database.close());
  return database;
}
