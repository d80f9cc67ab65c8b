import { describeDatabase, schemaVersion } from './database';

/** The database can't be had: another window holds an older version of it. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked';
}

/** The database doesn't answer. */
export class DatabaseSilent extends Error {
  override name = 'DatabaseSilent';
}

/** A newer Bulkhead has changed the database: what it means by it isn't known here. */
export class DatabaseNewer extends Error {
  override name = 'DatabaseNewer';
}

/** How long the database may take to open, in milliseconds: an upgrade of a large library takes its time. */
const patience = 20_000;

export const database = describeDatabase();
export const everything = [
  database.models,
  database.snapshots,
  database.earlier,
  database.journal,
  database.settings,
];

/** The same where it didn't answer the last time. */
const shortPatience = 1000;

let isSilent = false;
let isBlocked = false;
const whenBlocked = new Set<() => void>();
database.on('blocked', () => {
  isBlocked = true;
  for (const tell of whenBlocked) tell();
});

/**
 * Opens the database where it isn't open. Every use of it asks first, so that one that was closed under us is opened
 * again, and one that never opens says so.
 * @throws DatabaseBlocked, DatabaseSilent, DatabaseNewer, or what the browser says
 */
export async function reach(): Promise<void> {
  if (database.isOpen()) return;
  await refuseNewer();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tell: (() => void) | undefined;
  const opened = database.open().then(() => {
    isBlocked = false;
    isSilent = false;
  });
  const refused = new Promise<never>((_, reject) => {
    tell = () => reject(new DatabaseBlocked('blocked'));
    if (isBlocked) tell();
    whenBlocked.add(tell);
    const giveUp = () => {
      isSilent = true;
      reject(new DatabaseSilent('silent'));
    };
    timer = setTimeout(giveUp, isSilent ? shortPatience : patience);
  });
  // The one that comes second is nobody's.
  opened.catch(() => {});
  refused.catch(() => {});
  try {
    await Promise.race([opened, refused]);
  } finally {
    clearTimeout(timer);
    if (tell) whenBlocked.delete(tell);
  }
}

/** Dexie would open it and add what it misses. The browser counts ten of its versions for one of Dexie's. */
async function refuseNewer(): Promise<void> {
  const all = (await indexedDB.databases?.()) ?? [];
  const version = all.find(({ name }) => name === database.name)?.version ?? 0;
  if (version >= (schemaVersion + 1) * 10) throw new DatabaseNewer('newer');
}
