import { database, reach } from './reach';

const marker = 'bulkhead-database';

/**
 * Whether the database is a new one although there was one before: a browser throws a damaged one away and begins anew
 * without a word. Marks the one that is there as known.
 */
export async function wasEmptied(): Promise<boolean> {
  await reach();
  const isKnown = (await database.settings.get('born')) !== undefined;
  const wasThere = localStorage.getItem(marker) !== null;
  if (!isKnown) await database.settings.put({ key: 'born', value: new Date().toISOString() });
  localStorage.setItem(marker, 'known');
  return !isKnown && wasThere;
}
