import type { Knowledge } from './knowledge';

/** Something that can be drawn: a stencil or a kind of boundary. */
export interface PlaceableEntry {
  type: 'element' | 'boundary';
  id: string;
  title: string;
  help: string;
  glyph: string;
  group: string;
  synonyms: readonly string[];
}

type Described = Omit<PlaceableEntry, 'type' | 'synonyms'> & { synonyms?: readonly string[] | undefined };

/** Everything that can be drawn: boundaries, then elements, as the packs order them. */
export function placeablesOf({
  boundaries,
  stencils,
}: Pick<Knowledge, 'boundaries' | 'stencils'>): PlaceableEntry[] {
  const entryOf =
    (type: PlaceableEntry['type']) =>
    ({ id, title, help, glyph, group, synonyms = [] }: Described): PlaceableEntry => ({
      type,
      id,
      title,
      help,
      glyph,
      group,
      synonyms,
    });
  return [
    ...[...boundaries.values()].map(entryOf('boundary')),
    ...[...stencils.values()].map(entryOf('element')),
  ];
}
