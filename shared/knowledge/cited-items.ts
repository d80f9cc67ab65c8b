import type { CatalogueItem, Knowledge } from './knowledge';
import type { Rule } from './pack';

/** Items of catalogues that a rule names as its source: those are about just this threat. */
export function citedBy(rule: Rule, knowledge: Knowledge): ReadonlySet<string> {
  return new Set(
    rule.source.flatMap((ref) => {
      const item = knowledge.items.get(ref);
      return item === undefined ? [] : [askedBy(item)];
    }),
  );
}

/** The item to meet: a risk's is what counters it. */
function askedBy({
  ref,
  catalogue: { catalogue, edition },
  control: { counteredBy },
}: CatalogueItem): string {
  return counteredBy === undefined ? ref : `${catalogue}@${edition}:${counteredBy}`;
}

/** Whether a measure implements an item: not only supports it. */
export const implementsItem = (knowledge: Knowledge, mitigation: string, ref: string): boolean =>
  knowledge.mitigations
    .get(mitigation)
    ?.controls.some((link) => link.ref === ref && link.relationship === 'implements') ?? false;
