import type { CatalogueItem, Knowledge } from './knowledge';
import type { BoundaryKind, Mitigation, Rule, Stencil } from './pack';

/** What a search through the knowledge found, each list in the knowledge's own order. */
export interface Found {
  rules: Rule[];
  mitigations: Mitigation[];
  items: CatalogueItem[];
  stencils: Stencil[];
  boundaries: BoundaryKind[];
}

/**
 * Everything that contains all the words of a query, in its id, its title or what it says. Words are parted by
 * spaces; upper and lower case are one. An empty query finds everything.
 */
export function findInKnowledge(knowledge: Knowledge, query: string): Found {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (...texts: (string | undefined)[]) => {
    if (words.length === 0) return true;
    const text = texts.join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return {
    rules: [...knowledge.rules.values()].filter(({ id, title, statement, techniques, weaknesses, source }) =>
      fits(id, title, ...Object.values(statement), ...(techniques ?? []), ...(weaknesses ?? []), ...source),
    ),
    mitigations: [...knowledge.mitigations.values()].filter(({ id, title, how, checks }) =>
      fits(id, title, how, ...(checks ?? []).flatMap(({ rules }) => rules)),
    ),
    items: [...knowledge.items.values()].filter(({ ref, catalogue, control }) =>
      fits(
        ref,
        catalogue.title,
        control.title,
        ...Object.values(control.idsByVersion ?? {}).map((id) => id ?? undefined),
        ...(control.checks ?? []).flatMap(({ tool, rules }) => [tool, ...rules]),
      ),
    ),
    stencils: [...knowledge.stencils.values()].filter(({ id, title, help, synonyms }) =>
      fits(id, title, help, ...(synonyms ?? [])),
    ),
    boundaries: [...knowledge.boundaries.values()].filter(({ id, title, help, synonyms }) =>
      fits(id, title, help, ...(synonyms ?? [])),
    ),
  };
}
