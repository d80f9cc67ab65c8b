import type {
  BoundaryKind,
  Catalogue,
  Control,
  FactDefinition,
  GeneralFactor,
  Mitigation,
  Rule,
  Stencil,
  Tool,
} from './pack';
import type { Scope } from './scope';

export interface LoadedPack {
  id: string;
  version: string;
  title: string;
  licence: string;
  /** SHA-256 of the pack's files, in hexadecimal. */
  digest: string;
}

/** What is known, checked and indexed by id. Made by `loadPacks`. */
export interface Knowledge {
  packs: LoadedPack[];
  facts: ReadonlyMap<string, FactDefinition>;
  flowFacts: readonly string[];
  glyphs: ReadonlyMap<string, string>;
  stencils: ReadonlyMap<string, Stencil>;
  boundaries: ReadonlyMap<string, BoundaryKind>;
  mitigations: ReadonlyMap<string, Mitigation>;
  rules: ReadonlyMap<string, Rule>;
  riskFactors: readonly GeneralFactor[];
  catalogues: readonly Catalogue[];
  /** By `catalogue@edition:id`. */
  items: ReadonlyMap<string, CatalogueItem>;
  /** By item, of which threats it has something to say; an item that is missing, of all. */
  scopes: ReadonlyMap<string, Scope>;
  /** Scanners and engines whose rules are named, by the names that checks use. */
  tools: ReadonlyMap<string, Tool>;
}

export interface CatalogueItem {
  ref: string;
  catalogue: Catalogue;
  control: Control;
}

/** The version that reports and the command line give: each pack's id and version. */
export function knowledgeVersion(knowledge: Knowledge): string {
  return knowledge.packs.map((pack) => `${pack.id}@${pack.version}`).join(' ');
}

/**
 * A reference with the version as the publisher writes it: what the command line prints, so that it joins with what
 * it prints of the catalogues. Packs write the short edition.
 */
export function fullReference({ catalogue: { catalogue, version }, control: { id } }: CatalogueItem): string {
  return `${catalogue}@${version}:${id}`;
}

/** The item that a reference names, with the short edition or with the full version. */
export function itemNamed(knowledge: Knowledge, reference: string): CatalogueItem | undefined {
  const known = knowledge.items.get(reference);
  if (known) return known;
  for (const item of knowledge.items.values()) if (fullReference(item) === reference) return item;
  return undefined;
}

/** A name for an id of a catalogue whose edition isn't at hand, e.g. a technique: undefined when not known. */
export function itemOf(knowledge: Knowledge, role: Catalogue['role'], id: string): CatalogueItem | undefined {
  for (const catalogue of knowledge.catalogues) {
    if (catalogue.role !== role) continue;
    const found = knowledge.items.get(`${catalogue.catalogue}@${catalogue.edition}:${id}`);
    if (found) return found;
  }
  return undefined;
}

/** A catalogue as people call it: its title with its edition, unless the title says that already. */
export function catalogueName({ title, edition }: Pick<Catalogue, 'title' | 'edition'>): string {
  return title.split(/[^\w.]+/).includes(edition) ? title : `${title} ${edition}`;
}
