import type { CatalogueItem, Knowledge } from './knowledge';
import type { BoundaryKind, Mitigation, Rule, Stencil } from './pack';
import { itemsOfRule } from './rule-controls';

/** Everything that is known about one thing of the knowledge, followed in both directions. */
export interface Links {
  rules: Rule[];
  mitigations: Mitigation[];
  /** Items of benchmarks and frameworks. */
  controls: CatalogueItem[];
  /** Techniques, weaknesses and attack patterns. */
  references: CatalogueItem[];
  stencils: Stencil[];
  boundaries: BoundaryKind[];
}

/** What can be looked up. Items of catalogues go by `catalogue@edition:id`, the rest by their ids. */
export type Kind = 'rule' | 'mitigation' | 'item' | 'stencil' | 'boundary';

interface Index {
  rulesOfMitigation: Map<string, Rule[]>;
  mitigationsOfItem: Map<string, Mitigation[]>;
  rulesOfReference: Map<string, Rule[]>;
  rulesOfControl: Map<string, Rule[]>;
  /** References by their bare id: rules name techniques, weaknesses and patterns without a catalogue. */
  referenceById: Map<string, CatalogueItem>;
  rulesAbout: Map<string, Rule[]>;
}

const indexes = new WeakMap<Knowledge, Index>();
const nothing: Links = {
  rules: [],
  mitigations: [],
  controls: [],
  references: [],
  stencils: [],
  boundaries: [],
};

/** What is linked to a thing: directly, or through the mitigations between a threat and its controls. */
export function linksOf(knowledge: Knowledge, kind: Kind, id: string): Links {
  const index = indexOf(knowledge);
  switch (kind) {
    case 'rule': {
      const rule = knowledge.rules.get(id);
      if (rule === undefined) return nothing;
      const { stencils, boundaries } = looksAt(rule, knowledge);
      const mitigations = rule.mitigations.flatMap((one) => knowledge.mitigations.get(one) ?? []);
      return {
        ...nothing,
        mitigations,
        controls: [...itemsOfRule(knowledge, rule)]
          .flatMap((ref) => knowledge.items.get(ref) ?? [])
          .filter(({ catalogue }) => catalogue.role === 'controls'),
        references: referencesOf(rule).flatMap((one) => index.referenceById.get(one) ?? []),
        stencils,
        boundaries,
      };
    }
    case 'mitigation': {
      const mitigation = knowledge.mitigations.get(id);
      if (mitigation === undefined) return nothing;
      return {
        ...nothing,
        rules: index.rulesOfMitigation.get(id) ?? [],
        controls: distinct(mitigation.controls.flatMap(({ ref }) => knowledge.items.get(ref) ?? [])),
      };
    }
    case 'item': {
      const named = index.rulesOfReference.get(knowledge.items.get(id)?.control.id ?? '') ?? [];
      const isReference = knowledge.items.get(id)?.catalogue.role !== 'controls';
      return {
        ...nothing,
        mitigations: index.mitigationsOfItem.get(id) ?? [],
        rules: distinct([...(isReference ? named : []), ...(index.rulesOfControl.get(id) ?? [])]),
      };
    }
    case 'stencil':
      return { ...nothing, rules: index.rulesAbout.get(`stencil ${id}`) ?? [] };
    case 'boundary':
      return { ...nothing, rules: index.rulesAbout.get(`boundary ${id}`) ?? [] };
  }
}

/** What a rule looks at, before its condition. */
function looksAt(rule: Rule, knowledge: Knowledge): Pick<Links, 'stencils' | 'boundaries'> {
  const { stencils = [], kinds = [], boundaries = [] } = rule.applies;
  return {
    stencils: distinct([
      ...stencils.flatMap((id) => knowledge.stencils.get(id) ?? []),
      ...[...knowledge.stencils.values()].filter(({ kind }) => kinds.includes(kind)),
    ]),
    boundaries: boundaries.flatMap((id) => knowledge.boundaries.get(id) ?? []),
  };
}

const referencesOf = ({ techniques = [], weaknesses = [], patterns = [] }: Rule) => [
  ...techniques,
  ...weaknesses,
  ...patterns,
];

function indexOf(knowledge: Knowledge): Index {
  const known = indexes.get(knowledge);
  if (known) return known;
  const index: Index = {
    rulesOfMitigation: new Map(),
    mitigationsOfItem: new Map(),
    rulesOfReference: new Map(),
    rulesOfControl: new Map(),
    referenceById: new Map(),
    rulesAbout: new Map(),
  };
  for (const item of knowledge.items.values())
    if (item.catalogue.role !== 'controls' && !index.referenceById.has(item.control.id))
      index.referenceById.set(item.control.id, item);
  for (const rule of knowledge.rules.values()) {
    for (const id of new Set(rule.mitigations)) push(index.rulesOfMitigation, id, rule);
    for (const id of new Set(referencesOf(rule))) push(index.rulesOfReference, id, rule);
    for (const ref of itemsOfRule(knowledge, rule)) push(index.rulesOfControl, ref, rule);
    const { stencils, boundaries } = looksAt(rule, knowledge);
    for (const { id } of stencils) push(index.rulesAbout, `stencil ${id}`, rule);
    for (const { id } of boundaries) push(index.rulesAbout, `boundary ${id}`, rule);
  }
  for (const mitigation of knowledge.mitigations.values())
    for (const ref of new Set(mitigation.controls.map((link) => link.ref)))
      push(index.mitigationsOfItem, ref, mitigation);
  indexes.set(knowledge, index);
  return index;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
