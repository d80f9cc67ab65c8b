import { ownFacts } from '../knowledge/condition-shape';
import type { CatalogueItem, Knowledge } from '../knowledge/knowledge';
import type { Catalogue, Rule } from '../knowledge/pack';
import { itemsOfRule } from '../knowledge/rule-controls';
import type { ThreatModel } from '../model/threat-model';
import type { Analysis, Reason, Threat } from './analysis';
import { bearsOn, platformsOfModel } from './platforms';
import { type Refusal, whyNotAnywhere } from './why-not';

export const coverageStates = [
  'met',
  'supported',
  'not met',
  'unknown',
  'not in play',
  'not linked',
] as const;

/**
 * - `not met`: a known fact raises a threat of a rule that cites the item, or a measure that it verifies is declined.
 * - `unknown`: a threat that leads to it stands while its measures are only proposed or planned (but one that stands by
 *   design, where the item says what it assesses and the facts of just this prove it), or a question is open that decides about a rule which
 *   cites it, or people say that a preventive measure is in place while the fact that it is against still stands.
 * - `met`: every fact that a rule which cites it turns on protects, and a measure of that rule implements it; or every
 *   measure through which it answers a threat is in place (or the threat is mitigated), and one of them implements it.
 * - `supported`: facts or measures in place only support it or touch its topic: that proves no whole requirement.
 * - `not in play`: rules lead to it, but the design raises none of their threats and asks nothing about them.
 * - `not linked`: nothing in the knowledge leads to it; the design says nothing about it.
 */
export type CoverageState = (typeof coverageStates)[number];

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

export type ProtectiveFact = Pick<Reason, 'subject' | 'fact' | 'value'>;

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

/** What one threat, question or fact says of an item, what outweighs the others first, and the state that it speaks for. */
const weight = {
  'not met': 'not met',
  asked: 'unknown',
  contradicted: 'unknown',
  standing: 'unknown',
  proven: 'met',
  proposed: 'unknown',
  met: 'met',
  supported: 'supported',
} as const satisfies Record<string, CoverageState>;
type Sign = keyof typeof weight;
const byWeight = Object.keys(weight) as Sign[];

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

/**
 * What protective facts say of an item that their rule cites. They prove it only where nothing else that the rule turns
 * on is left, and a measure of it implements the item: nodes of one's own keep a cached image safe as well as pulling
 * it anew does, but they are no admission plugin.
 */
function signOfFacts(
  { rule, isCovered }: Refusal,
  protecting: readonly Reason[],
  ref: string,
  knowledge: Knowledge,
): 'proven' | 'met' | 'supported' {
  const known = new Set(protecting.map(({ fact }) => fact));
  const isWhole = ownFacts(rule.when).every(
    (fact) => knowledge.facts.get(fact)?.safe === undefined || known.has(fact),
  );
  const isImplemented = rule.mitigations.some((measure) => implementsItem(knowledge, measure, ref));
  const scope = knowledge.scopes.get(ref);
  if (scope?.factsProve === false || isCovered || !isWhole || !isImplemented) return 'supported';
  return scope?.on === undefined ? 'met' : 'proven';
}

/** Those of a rule's facts that an item assesses, where it names facts: a rule may turn on several items' facts. */
function ofItem(facts: readonly Reason[], ref: string, { scopes }: Knowledge): readonly Reason[] {
  const own = facts.filter(({ fact }) => scopes.get(ref)?.on?.includes(fact));
  return own.length > 0 ? own : facts;
}

/** What one threat says of the items that it leads to: nothing where people say that it doesn't concern the design. */
function* signsOf(threat: Threat, knowledge: Knowledge): Generator<[string, Sign]> {
  const rule = knowledge.rules.get(threat.rule);
  if (rule === undefined || threat.status === 'avoided' || threat.status === 'not applicable') return;
  const isSettled = threat.status === 'mitigated';
  const statuses = new Map(threat.mitigations.map(({ id, status }) => [id, status]));
  const cited = citedBy(rule, knowledge);
  const restsOnFacts = threat.why.some(({ fact }) => knowledge.facts.has(fact));
  /** What stands by design takes nothing away from facts that prove an item; what a known fact raises does. */
  const pending: Sign = restsOnFacts ? 'standing' : 'proposed';
  const ownOf = ownFacts(rule.when);
  /** Whether a known fact raises it which the item assesses: a rule may cite several items for several facts. */
  const raises = (ref: string): boolean => {
    const own = ownOf.filter((fact) => knowledge.scopes.get(ref)?.on?.includes(fact));
    return restsOnFacts && (own.length === 0 || threat.why.some(({ fact }) => own.includes(fact)));
  };
  const stillOpen = threat.why.some((reason) => exposes(reason, knowledge));
  const answers = (measure: string, ref: string): Sign => {
    if (stillOpen && knowledge.mitigations.get(measure)?.kind === 'prevent') return 'contradicted';
    return implementsItem(knowledge, measure, ref) ? 'met' : 'supported';
  };
  for (const { catalogue, edition, id, mitigations } of threat.controls) {
    const ref = `${catalogue}@${edition}:${id}`;
    for (const measure of mitigations) {
      const status = statuses.get(measure);
      if (status === 'declined') yield [ref, 'not met'];
      else if (isSettled || status === 'in place') yield [ref, answers(measure, ref)];
      else yield [ref, cited.has(ref) && raises(ref) ? 'not met' : pending];
    }
  }
  const isAnswered = isSettled || threat.mitigations.every(({ status }) => status === 'in place');
  const measures = threat.mitigations.filter(({ status }) => status !== 'declined');
  for (const ref of cited)
    if (!isAnswered) yield [ref, raises(ref) ? 'not met' : pending];
    else yield [ref, strongest(measures.map(({ id }) => answers(id, ref)))];
  for (const ref of referencesOf(rule, knowledge)) yield [ref, isAnswered ? 'met' : pending];
}

function stateOf(found: Signs | undefined, isLinked: boolean): CoverageState {
  if (found === undefined) return isLinked ? 'not in play' : 'not linked';
  return weight[strongest([...found.signs])];
}

/** The sign that outweighs the others; without any, that something helps. */
const strongest = (signs: readonly Sign[]): Sign =>
  byWeight.find((sign) => signs.includes(sign)) ?? 'supported';

/** Whether what switched a rule off is a fact at its protective value. */
export function protects({ fact, value }: Reason, knowledge: Knowledge): boolean {
  const safe = knowledge.facts.get(fact)?.safe;
  return safe !== undefined && value === safe;
}

/** Whether a threat stands on a fact at another than its protective value. */
function exposes({ fact, value }: Reason, knowledge: Knowledge): boolean {
  const safe = knowledge.facts.get(fact)?.safe;
  return safe !== undefined && value !== safe;
}

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

const references = new WeakMap<Rule, { knowledge: Knowledge; refs: readonly string[] }>();

/** The techniques, weaknesses and attack patterns that a rule names, as references. */
function referencesOf(rule: Rule, knowledge: Knowledge): readonly string[] {
  const known = references.get(rule);
  if (known?.knowledge === knowledge) return known.refs;
  const named = new Set([...(rule.techniques ?? []), ...(rule.weaknesses ?? []), ...(rule.patterns ?? [])]);
  const refs = knowledge.catalogues
    .filter(({ role }) => role !== 'controls')
    .flatMap(({ catalogue, edition, items }) =>
      items.filter(({ id }) => named.has(id)).map(({ id }) => `${catalogue}@${edition}:${id}`),
    );
  references.set(rule, { knowledge, refs });
  return refs;
}

/** Whether a measure implements an item: not only supports it. */
export const implementsItem = (knowledge: Knowledge, mitigation: string, ref: string): boolean =>
  knowledge.mitigations
    .get(mitigation)
    ?.controls.some((link) => link.ref === ref && link.relationship === 'implements') ?? false;
