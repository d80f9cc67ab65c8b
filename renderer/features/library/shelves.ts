import { fold, wordsOf } from '../../../shared/language/fold';

/** A model that the app keeps, as the list shows it. */
export interface KeptEntry {
  id: string;
  title: string;
  elements: number;
  threats: number;
  updatedAt: number;
  file: { handle: string; name: string } | null;
  /** In characters. */
  size: number;
  tags?: readonly string[];
  archivedAt?: number;
  trashedAt?: number;
}

export const shelves = ['desk', 'archive', 'trash'] as const;
/** Where a model stands. */
export type Shelf = (typeof shelves)[number];

export const shelfOf = ({ trashedAt, archivedAt }: KeptEntry): Shelf =>
  trashedAt !== undefined ? 'trash' : archivedAt !== undefined ? 'archive' : 'desk';

/**
 * Models of a shelf that have a tag, and every word of a query in their title, their tags or the name of their file.
 * @param tag empty: any
 */
export function find(
  models: readonly KeptEntry[],
  { shelf, tag, query }: { shelf: Shelf; tag: string; query: string },
): KeptEntry[] {
  const words = wordsOf(query);
  return models.filter((model) => {
    if (shelfOf(model) !== shelf) return false;
    if (tag !== '' && !model.tags?.includes(tag)) return false;
    const text = fold([model.title, model.file?.name ?? '', ...(model.tags ?? [])].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Every tag that a model of a shelf has, once. */
export const tagsOn = (models: readonly KeptEntry[], shelf: Shelf): string[] => [
  ...new Set(models.filter((model) => shelfOf(model) === shelf).flatMap(({ tags }) => tags ?? [])),
];

const day = 24 * 60 * 60 * 1000;

/** Whole days until what was thrown away is gone. */
export const daysLeft = (trashedAt: number, now: number, days: number): number =>
  Math.min(days, Math.max(0, Math.ceil((trashedAt + days * day - now) / day)));
