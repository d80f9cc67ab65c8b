import { ranked, type Searchable } from '../../state/rank';

/** What a search through a model finds, in the order in which equals are shown. */
export const foundGroups = [
  'element',
  'flow',
  'boundary',
  'note',
  'diagram',
  'threat',
  'question',
  'decision',
  'assumption',
  'fact',
  'rule',
  'mitigation',
  'control',
  'reference',
  'stencil',
] as const;
export type FoundGroup = (typeof foundGroups)[number];

/** Where something that was found is shown. */
export type Target =
  | { to: 'subject'; id: string }
  | { to: 'note'; diagram: string; id: string }
  | { to: 'diagram'; id: string }
  | { to: 'threat'; key: string }
  | { to: 'orphans' }
  | { to: 'question'; subject: string; fact: string }
  | { to: 'assumption'; id: string }
  | { to: 'thing'; kind: 'rule' | 'mitigation' | 'item' | 'stencil' | 'boundary'; id: string };

/** Something of a model or of the knowledge that can be found. */
export interface Findable extends Searchable {
  group: FoundGroup;
  /** Distinct among all. */
  key: string;
  target: Target;
  /** As people read it. */
  shown: { title: string; about: string };
}

/** What was found of one sort, best first. */
export interface FoundOf {
  group: FoundGroup;
  found: readonly Findable[];
}

/** What fits a query, by sort, the sort of the best first. An empty query finds nothing. */
export function findInModel(findables: readonly Findable[], query: string): FoundOf[] {
  if (query.trim() === '') return [];
  const groups = new Map<FoundGroup, { best: number; found: Findable[] }>();
  for (const { thing, cost } of ranked(findables, query)) {
    const known = groups.get(thing.group);
    if (known) known.found.push(thing);
    else groups.set(thing.group, { best: cost, found: [thing] });
  }
  return [...groups]
    .sort(([a, one], [b, other]) => one.best - other.best || orderOf(a) - orderOf(b))
    .map(([group, { found }]) => ({ group, found }));
}

const orderOf = (group: FoundGroup) => foundGroups.indexOf(group);
