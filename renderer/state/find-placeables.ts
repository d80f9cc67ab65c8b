import type { PlaceableEntry } from '../../shared/knowledge/placeables';
import { fold } from '../../shared/language/fold';
import { ranked } from './rank';

/** What can be drawn that fits a query, best first; everything, as it comes, where nothing is asked. */
export function findPlaceables(entries: readonly PlaceableEntry[], query: string): PlaceableEntry[] {
  if (query.trim() === '') return [...entries];
  const searchable = entries.map((entry) => ({
    entry,
    title: fold(entry.title),
    about: fold(`${entry.synonyms.join(' ')} ${entry.group}`),
    more: fold(`${entry.help} ${entry.id}`),
    ids: entry.synonyms.map(fold),
  }));
  return ranked(searchable, query).map(({ thing }) => thing.entry);
}
