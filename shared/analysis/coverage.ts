import { citedBy } from '../knowledge/cited-items';
import type { CatalogueItem, Knowledge } from '../knowledge/knowledge';
import type { Catalogue, Rule } from '../knowledge/pack';
import { itemsOfRule } from '../knowledge/rule-controls';
import type { ThreatModel } from '../model/threat-model';
import type { Analysis } from './analysis';
import { ofItem, referencesOf, type Sign, signOfFacts, signsOf, stateBySigns } from './coverage-signs';
import { type CoverageState, coverageStates } from './coverage-state';
import { bearsOn, platformsOfModel } from './platforms';
import { type ProtectiveFact, protects } from './protective-facts';
import { whyNotAnywhere } from './why-not';

export interface CoveredItem {
  item: CatalogueItem;
  state: CoverageState;
  /** Keys of the model's threats that touch it. */
  threats: string[];
  /** Keys of those that keep it from being met: known facts raise them, or a measure that it verifies is declined. */
  against: string[];
  /** The facts that protect, those of each subject once, in the order of the model. */
  facts: ProtectiveFact[];
}

export interface CatalogueCoverage {
  catalogue: Catalogue;
  items: CoveredItem[];
  /** How many items are in each state. */
  counts: Record<CoverageState, number>;
}

/** What speaks for a state of an item. */
interface Signs {
  threats: string[];
  against: string[];
  signs: Set<Sign>;
  /** By subject and fact. */
  facts: Map<string, ProtectiveFact>;
}

/**
 * For each benchmark or framework, what a model says of its items: by its threats, its open questions, and the
 * facts that protect. Techniques and weaknesses count too; a risk (NIST SP 800-190, 3.1.1) by what counters it (4.1.1).
 */
export function coverageOf(
  model: ThreatModel,
  analysis: Analysis,
  knowledge: Knowledge,
): CatalogueCoverage[] {
  const byItem = new Map<string, Signs>();
  const platforms = platformsOfModel(model, knowledge);
  const bearing = new Set(knowledge.catalogues.filter((one) => bearsOn(one, platforms, knowledge)));
  const note = (ref: string, sign: Sign, threat?: string) => {
    const item = knowledge.items.get(ref);
    if (item === undefined || !bearing.has(item.catalogue)) return;
    const known: Signs = byItem.get(ref) ?? { threats: [], against: [], signs: new Set(), facts: new Map() };
    known.signs.add(sign);
    if (threat !== undefined && known.threats.at(-1) !== threat) known.threats.push(threat);
    if (threat !== undefined && sign === 'not met' && known.against.at(-1) !== threat)
      known.against.push(threat);
    byItem.set(ref, known);
    return known;
  };
  for (const threat of analysis.threats)
    for (const [ref, sign] of signsOf(threat, knowledge)) note(ref, sign, threat.key);
  for (const { threats } of analysis.questions)
    for (const { key } of threats) for (const ref of citedBehind(key, knowledge)) note(ref, 'asked');
  for (const refusal of whyNotAnywhere(model, knowledge)) {
    const protecting = refusal.reasons.filter((reason) => protects(reason, knowledge));
    if (protecting.length === 0) continue;
    for (const ref of citedBy(refusal.rule, knowledge)) {
      const facts = note(ref, signOfFacts(refusal, protecting, ref, knowledge))?.facts;
      for (const { subject, fact, value } of ofItem(protecting, ref, knowledge))
        facts?.set(`${subject} ${fact}`, { subject, fact, value });
    }
  }

  const linked = new Set([...knowledge.rules.values()].flatMap((rule) => [...allItemsOf(rule, knowledge)]));
  return knowledge.catalogues.map((catalogue) => {
    const items = catalogue.items.flatMap(({ id, counteredBy }): CoveredItem[] => {
      if (counteredBy !== undefined) return [];
      const ref = `${catalogue.catalogue}@${catalogue.edition}:${id}`;
      const item = knowledge.items.get(ref);
      if (item === undefined) return [];
      const found = byItem.get(ref);
      const { threats = [], against = [] } = found ?? {};
      const facts = [...(found?.facts.values() ?? [])];
      return [{ item, state: stateOf(found, linked.has(ref)), threats, against, facts }];
    });
    const counts = Object.fromEntries(
      coverageStates.map((state) => [state, items.filter((one) => one.state === state).length]),
    ) as Record<CoverageState, number>;
    return { catalogue, items, counts };
  });
}

function stateOf(found: Signs | undefined, isLinked: boolean): CoverageState {
  if (found === undefined) return isLinked ? 'not in play' : 'not linked';
  return stateBySigns(found.signs);
}

function citedBehind(key: string, knowledge: Knowledge): ReadonlySet<string> {
  const rule = knowledge.rules.get(key.split('/', 1)[0] ?? '');
  return rule === undefined ? new Set() : citedBy(rule, knowledge);
}

function allItemsOf(rule: Rule, knowledge: Knowledge): Set<string> {
  return new Set([
    ...itemsOfRule(knowledge, rule),
    ...citedBy(rule, knowledge),
    ...referencesOf(rule, knowledge),
  ]);
}
