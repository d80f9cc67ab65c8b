import type { CatalogueItem, Knowledge } from './knowledge';
import type { Mitigation, Rule } from './pack';

/** An item that verifies what answers a rule's threat, and the rule's mitigations through which it does. */
export interface RuleControl {
  item: CatalogueItem;
  mitigations: Mitigation[];
}

const known = new WeakMap<Rule, { knowledge: Knowledge; controls: RuleControl[] }>();

/**
 * The controls of a rule: those of its mitigations, but for items that are somebody else's business. Where an item
 * is implemented by a measure made for it ("no privileged containers"), a broad measure that reaches it too
 * ("policy at admission") doesn't bring it to every threat that the broad measure answers: the item counts for a
 * rule with its narrowest implementing measures only, and for one that cites it as its source.
 */
export function controlsOfRule(knowledge: Knowledge, rule: Rule): readonly RuleControl[] {
  const kept = known.get(rule);
  if (kept?.knowledge === knowledge) return kept.controls;
  const all = allControls(knowledge, rule);
  const homes = homesOf(knowledge);
  const own = all.filter(({ item }) => {
    const home = homes.get(item.ref);
    return (
      home === undefined || rule.mitigations.some((id) => home.has(id)) || rule.source.includes(item.ref)
    );
  });
  const controls = own.length > 0 ? own : all;
  known.set(rule, { knowledge, controls });
  return controls;
}

/** References of everything that a rule is verified by or cites as its source, each once. */
export function itemsOfRule(knowledge: Knowledge, rule: Rule): ReadonlySet<string> {
  const cited = rule.source.filter((ref) => knowledge.items.has(ref));
  return new Set([...controlsOfRule(knowledge, rule).map(({ item }) => item.ref), ...cited]);
}

function allControls(knowledge: Knowledge, rule: Rule): RuleControl[] {
  const controls = new Map<string, RuleControl>();
  for (const id of rule.mitigations) {
    const mitigation = knowledge.mitigations.get(id);
    for (const { ref } of mitigation?.controls ?? []) {
      const item = knowledge.items.get(ref);
      if (item === undefined || mitigation === undefined) continue;
      const one = controls.get(ref);
      if (one === undefined) controls.set(ref, { item, mitigations: [mitigation] });
      else if (!one.mitigations.includes(mitigation)) one.mitigations.push(mitigation);
    }
  }
  return [...controls.values()];
}

const homesByKnowledge = new WeakMap<Knowledge, ReadonlyMap<string, ReadonlySet<string>>>();

/** By item: the ids of the narrowest measures that implement it. Items that none implements are missing. */
function homesOf(knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const made = homesByKnowledge.get(knowledge);
  if (made) return made;
  const implementing = new Map<string, Mitigation[]>();
  for (const mitigation of knowledge.mitigations.values())
    for (const { ref, relationship } of mitigation.controls)
      if (relationship === 'implements')
        implementing.set(ref, [...(implementing.get(ref) ?? []), mitigation]);
  const homes = new Map(
    [...implementing].map(([ref, measures]) => {
      const narrowest = Math.min(...measures.map(({ controls }) => controls.length));
      const home = measures.filter(({ controls }) => controls.length === narrowest);
      return [ref, new Set(home.map(({ id }) => id))] as const;
    }),
  );
  homesByKnowledge.set(knowledge, homes);
  return homes;
}
