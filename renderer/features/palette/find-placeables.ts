import type { Knowledge } from '../../../shared/knowledge/knowledge';
import type { Placeable } from '../../state/placing';

export interface PaletteEntry extends Placeable {
  title: string;
  help: string;
  glyph: string;
  synonyms: readonly string[];
}
export interface PaletteGroup {
  of: 'boundaries' | 'elements';
  title: string;
  entries: PaletteEntry[];
}

/** What the palette shows for a query: boundaries first, then stencils, by their groups. Best match first. */
export function findPlaceables(
  knowledge: Pick<Knowledge, 'boundaries' | 'stencils'>,
  query: string,
): PaletteGroup[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, PaletteGroup>();
  const add = (of: PaletteGroup['of'], title: string, entry: PaletteEntry) => {
    const text = `${entry.title} ${entry.id} ${entry.synonyms.join(' ')} ${entry.help}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) return;
    const known = groups.get(`${of} ${title}`);
    if (known) known.entries.push(entry);
    else groups.set(`${of} ${title}`, { of, title, entries: [entry] });
  };
  for (const { id, title, help, glyph, group, synonyms = [] } of knowledge.boundaries.values())
    add('boundaries', group, { type: 'boundary', id, title, help, glyph, synonyms });
  for (const { id, title, help, glyph, group, synonyms = [] } of knowledge.stencils.values())
    add('elements', group, { type: 'element', id, title, help, glyph, synonyms });
  const found = [...groups.values()];
  if (words.length === 0) return found;
  const phrase = words.join(' ');
  const best = ({ entries }: PaletteGroup) => Math.min(...entries.map((entry) => rankOf(entry, phrase)));
  return found
    .map(({ entries, ...group }) => ({
      ...group,
      entries: entries.toSorted((a, b) => rankOf(a, phrase) - rankOf(b, phrase)),
    }))
    .toSorted((a, b) => best(a) - best(b));
}

/** How well something is called by a phrase: by its title, by a synonym, or only in what is said of it. */
function rankOf({ title, synonyms }: PaletteEntry, phrase: string): number {
  const name = title.toLowerCase();
  const others = synonyms.map((word) => word.toLowerCase());
  if (name === phrase) return 0;
  if (others.includes(phrase)) return 1;
  if (name.startsWith(phrase)) return 2;
  if (name.includes(phrase)) return 3;
  return others.some((word) => word.includes(phrase)) ? 4 : 5;
}
