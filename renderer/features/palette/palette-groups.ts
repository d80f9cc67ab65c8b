import type { Knowledge } from '../../../shared/knowledge/knowledge';
import { type PlaceableEntry, placeablesOf } from '../../../shared/knowledge/placeables';
import { findPlaceables } from '../../state/find-placeables';

export type PaletteEntry = PlaceableEntry;
export interface PaletteGroup {
  of: 'boundaries' | 'elements';
  title: string;
  entries: PaletteEntry[];
}

/** What the palette shows for a query: boundaries first, then stencils, by their groups; with a query, what fits it best first. */
export function paletteGroups(
  knowledge: Pick<Knowledge, 'boundaries' | 'stencils'>,
  query: string,
): PaletteGroup[] {
  const groups = new Map<string, PaletteGroup>();
  for (const entry of findPlaceables(placeablesOf(knowledge), query)) {
    const of = entry.type === 'boundary' ? 'boundaries' : 'elements';
    const known = groups.get(`${of} ${entry.group}`);
    if (known) known.entries.push(entry);
    else groups.set(`${of} ${entry.group}`, { of, title: entry.group, entries: [entry] });
  }
  return [...groups.values()];
}
