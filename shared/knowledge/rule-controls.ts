import { citedBy } from './cited-items';
import type { CatalogueItem, Knowledge } from './knowledge';
import type { ControlLink, Mitigation, Rule } from './pack';
import { isWithin, type Things } from './scope';

/** An item that verifies what answers a rule's threat, and the rule's mitigations through which it does. */
export interface RuleControl {
  item: CatalogueItem;
  mitigations: Mitigation[];
}

const known = new WeakMap<Rule, { knowledge: Knowledge; controls: RuleControl[] }>();

/**
 * The controls of a rule, for any of its subjects: those of its mitigations, but for items that are somebody else's
 * business. Where an item is implemented by a measure made for it ("no privileged containers"), a broad measure that
 * reaches it too ("policy at admission") doesn't bring it to every threat that the broad measure answers: the item
 * counts for a rule with its narrowest implementing measures only, and for one that cites it as its source.
 */
export function controlsOfRule(knowledge: Knowledge, rule: Rule): readonly RuleControl[] {
  const kept = known.get(rule);
  if (kept?.knowledge === knowledge) return kept.controls;
  const held = controlsWithin(knowledge, rule, possibleThings(knowledge, rule));
  const controls = held.length > 0 ? held : allControls(knowledge, rule, () => true);
  known.set(rule, { knowledge, controls });
  return controls;
}

/**
 * Those of them that have something to say of a threat of these things; where nothing has, what the rule cites as its
 * source.
 */
export function controlsAbout(knowledge: Knowledge, rule: Rule, things: Things): RuleControl[] {
  const about = controlsWithin(knowledge, rule, [things]);
  return about.length > 0 ? about : allControls(knowledge, rule, (item) => isCited(knowledge, rule, item));
}

/** References of everything that a rule is verified by or cites as its source, each once. */
export function itemsOfRule(knowledge: Knowledge, rule: Rule): ReadonlySet<string> {
  const cited = rule.source.filter((ref) => knowledge.items.has(ref));
  return new Set([...controlsOfRule(knowledge, rule).map(({ item }) => item.ref), ...cited]);
}

/**
 * What bears on one of some subjects. An item that a rule cites as its source bears on all of its subjects where what
 * the item assesses would leave it none: who wrote the rule knew of the item.
 */
function controlsWithin(knowledge: Knowledge, rule: Rule, subjects: readonly Things[]): RuleControl[] {
  return allControls(knowledge, rule, (item, link) => {
    const bearsOn = (things: Things) =>
      isWithin(knowledge.scopes.get(item.ref), rule, things) && isWithin(link, rule, things);
    if (!isAtHome(knowledge, rule, item)) return false;
    return (
      subjects.some(bearsOn) ||
      (isCited(knowledge, rule, item) && !possibleThings(knowledge, rule).some(bearsOn))
    );
  });
}

/**
 * Whether an item is a rule's business: the rule has one of its narrowest measures, or cites it. An item that
 * says what it assesses needs none.
 */
function isAtHome(knowledge: Knowledge, rule: Rule, item: CatalogueItem): boolean {
  if (knowledge.scopes.get(item.ref)?.on !== undefined) return true;
  const home = homesOf(knowledge).get(item.ref);
  return home === undefined || rule.mitigations.some((id) => home.has(id)) || isCited(knowledge, rule, item);
}

/** Whether a rule's source names an item, or the risk that the item counters. */
const isCited = (knowledge: Knowledge, rule: Rule, { ref }: CatalogueItem): boolean =>
  rule.source.includes(ref) || citedBy(rule, knowledge).has(ref);

/** What a threat of a rule can be about, before its condition. */
function possibleThings({ stencils }: Knowledge, { subject, applies }: Rule): Things[] {
  const all = [...stencils.values()];
  const kinds = applies.boundaries ?? [];
  switch (subject) {
    case 'element':
      return [
        ...(applies.stencils ?? []),
        ...all.filter(({ kind }) => applies.kinds?.includes(kind)).map(({ id }) => id),
      ].map((id) => [id]);
    case 'boundary':
      return kinds.map((id) => [id]);
    case 'crossing':
      return kinds.flatMap((kind) => [[kind], ...all.map(({ id }) => [kind, id])]);
    case 'flow':
      return all.map(({ id }) => [id]);
  }
}

function allControls(
  knowledge: Knowledge,
  rule: Rule,
  counts: (item: CatalogueItem, link: ControlLink) => boolean,
): RuleControl[] {
  const controls = new Map<string, RuleControl>();
  for (const id of rule.mitigations) {
    const mitigation = knowledge.mitigations.get(id);
    for (const link of mitigation?.controls ?? []) {
      const item = knowledge.items.get(link.ref);
      if (item === undefined || mitigation === undefined || !counts(item, link)) continue;
      const one = controls.get(link.ref);
      if (one === undefined) controls.set(link.ref, { item, mitigations: [mitigation] });
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
