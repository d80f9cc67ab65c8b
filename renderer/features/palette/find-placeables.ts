import type { Knowledge } from '../../../shared/knowledge/knowledge';
import type { Placeable } from '../../state/placing';

export interface PaletteEntry extends Placeable {
  title: string;
  help: string;
  glyph: string;
}
export interface PaletteGroup {
  title: string;
  entries: PaletteEntry[];
}

/** What the palette shows for a query: boundaries first, then stencils by their groups. Best match first. */
export function findPlaceables(knowledge: Knowledge, query: string): PaletteGroup[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, PaletteEntry[]>([['Trust boundaries', []]]);
  const add = (group: string, entry: PaletteEntry, synonyms: readonly string[] = []) => {
    const text = `${entry.title} ${entry.id} ${synonyms.join(' ')} ${entry.help}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) return;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  };
  for (const { id, title, help, glyph, synonyms } of knowledge.boundaries.values())
    add('Trust boundaries', { type: 'boundary', id, title, help, glyph }, synonyms);
  for (const { id, title, help, glyph, group, synonyms } of knowledge.stencils.values())
    add(group, { type: 'element', id, title, help, glyph }, synonyms);
  const rank = ({ title }: PaletteEntry) => {
    const name = title.toLowerCase();
    return name === words.join(' ') ? 0 : name.startsWith(words[0] ?? '') ? 1 : 2;
  };
  const found = [...groups]
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => ({
      title,
      entries: words.length === 0 ? entries : entries.toSorted((a, b) => rank(a) - rank(b)),
    }));
  const best = ({ entries }: PaletteGroup) => Math.min(...entries.map(rank));
  return words.length === 0 ? found : found.toSorted((a, b) => best(a) - best(b));
}
