import type { CatalogueItem, Knowledge } from '../knowledge/knowledge';
import type { Catalogue, Rule } from '../knowledge/pack';
import { controlsOfRule } from '../knowledge/rule-controls';
import type { MitigationStatus } from '../model/threat-model';
import type { Analysis } from './analysis';

export const coverageStates = [
  'met',
  'supported',
  'not met',
  'unknown',
  'not in play',
  'not linked',
] as const;

/**
 * - `met`: every measure through which the item answers a threat of the model is in place (or the threat is said
 *   to be mitigated, avoided or not applicable), and one of them implements the item.
 * - `supported`: as `met`, but those measures only support it or touch its topic: that proves no whole requirement.
 * - `not met`: one of those measures is declined.
 * - `unknown`: a threat stands, and what answers it is only proposed or planned.
 * - `not in play`: rules lead to it, but the design raises none of their threats.
 * - `not linked`: nothing in the knowledge leads to it; the design says nothing about it.
 */
export type CoverageState = (typeof coverageStates)[number];

export interface CoveredItem {
  item: CatalogueItem;
  state: CoverageState;
  /** Keys of the model's threats that touch it. */
  threats: string[];
}

export interface CatalogueCoverage {
  catalogue: Catalogue;
  items: CoveredItem[];
  /** How many items are in each state. */
  counts: Record<CoverageState, number>;
}

/** For each benchmark or framework, what the model's threats say of its items. Techniques and weaknesses count too. */
export function coverageOf(analysis: Analysis, knowledge: Knowledge): CatalogueCoverage[] {
  const touched = new Map<string, Touch>();
  const touch = (ref: string, threat: string, status: MitigationStatus | 'settled', implemented: boolean) => {
    const known = touched.get(ref) ?? { threats: [], statuses: new Set(), implemented: false };
    if (known.threats.at(-1) !== threat) known.threats.push(threat);
    known.statuses.add(status);
    known.implemented ||= implemented;
    touched.set(ref, known);
  };
  for (const threat of analysis.threats) {
    const isSettled = ['mitigated', 'avoided', 'not applicable'].includes(threat.status);
    const rule = knowledge.rules.get(threat.rule);
    for (const control of threat.controls) {
      const ref = `${control.catalogue}@${control.edition}:${control.id}`;
      for (const { id, status } of threat.mitigations.filter((one) => control.mitigations.includes(one.id)))
        touch(
          ref,
          threat.key,
          isSettled && status !== 'declined' ? 'settled' : status,
          implementsItem(knowledge, id, ref),
        );
    }
    for (const ref of rule ? referencesOf(rule, knowledge) : [])
      touch(ref, threat.key, isSettled ? 'settled' : 'proposed', true);
  }
  const linked = linkedItems(knowledge);
  return knowledge.catalogues.map((catalogue) => {
    const items = catalogue.items.flatMap(({ id }): CoveredItem[] => {
      const ref = `${catalogue.catalogue}@${catalogue.edition}:${id}`;
      const item = knowledge.items.get(ref);
      if (item === undefined) return [];
      const found = touched.get(ref);
      return [{ item, state: stateOf(found, linked.has(ref)), threats: found?.threats ?? [] }];
    });
    const counts = Object.fromEntries(
      coverageStates.map((state) => [state, items.filter((one) => one.state === state).length]),
    ) as Record<CoverageState, number>;
    return { catalogue, items, counts };
  });
}

interface Touch {
  threats: string[];
  statuses: Set<MitigationStatus | 'settled'>;
  implemented: boolean;
}

function stateOf(touch: Touch | undefined, isLinked: boolean): CoverageState {
  if (touch === undefined) return isLinked ? 'not in play' : 'not linked';
  if (touch.statuses.has('declined')) return 'not met';
  if (touch.statuses.has('proposed') || touch.statuses.has('planned')) return 'unknown';
  return touch.implemented ? 'met' : 'supported';
}

function referencesOf(
  { techniques = [], weaknesses = [], patterns = [] }: Rule,
  knowledge: Knowledge,
): string[] {
  const named = new Set([...techniques, ...weaknesses, ...patterns]);
  return knowledge.catalogues
    .filter(({ role }) => role !== 'controls')
    .flatMap(({ catalogue, edition, items }) =>
      items.filter(({ id }) => named.has(id)).map(({ id }) => `${catalogue}@${edition}:${id}`),
    );
}

const implementsItem = (knowledge: Knowledge, mitigation: string, ref: string): boolean =>
  knowledge.mitigations
    .get(mitigation)
    ?.controls.some((link) => link.ref === ref && link.relationship === 'implements') ?? false;

/** Items that some rule leads to. */
function linkedItems(knowledge: Knowledge): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const rule of knowledge.rules.values()) {
    for (const { item } of controlsOfRule(knowledge, rule)) linked.add(item.ref);
    for (const ref of referencesOf(rule, knowledge)) linked.add(ref);
  }
  return linked;
}
