import type { PlaceableEntry } from '../../shared/knowledge/placeables';
import { fold } from '../../shared/language/fold';
import { wordsForPlaceables } from '../language/words';
import { ranked } from './rank';

/**
 * What can be drawn that fits a query, best first; everything, as it comes, where nothing is asked.
 * @param words more that things are looked for by, by their ids: those of the window's language
 */
export function findPlaceables(
  entries: readonly PlaceableEntry[],
  query: string,
  words: Readonly<Record<string, string>> = wordsForPlaceables(),
): PlaceableEntry[] {
  if (query.trim() === '') return [...entries];
  const searchable = entries.map((entry) => ({
    entry,
    title: fold(entry.title),
    about: fold(`${entry.synonyms.join(' ')} ${entry.group} ${words[entry.id] ?? ''}`),
    more: fold(`${entry.help} ${entry.id}`),
    ids: [...entry.synonyms, ...(words[entry.id]?.split(' ') ?? [])].map(fold),
  }));
  return ranked(searchable, query).map(({ thing }) => thing.entry);
}
