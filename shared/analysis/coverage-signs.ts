import { citedBy, implementsItem } from '../knowledge/cited-items';
import { ownFacts } from '../knowledge/condition-shape';
import type { Knowledge } from '../knowledge/knowledge';
import type { Rule } from '../knowledge/pack';
import type { Reason, Threat } from './analysis';
import type { CoverageState } from './coverage-state';
import { exposes } from './protective-facts';
import type { Refusal } from './why-not';

/** What one threat, question or fact says of an item, what outweighs the others first, and the state that it speaks for. */
const weight = {
  /** A known fact raises it, or a measure that it verifies is declined. */
  'not met': 'not met',
  /** A question is open that decides about it. */
  asked: 'unknown',
  /** People say that something is done, and the fact that it is against still stands. */
  contradicted: 'unknown',
  /** A known fact raises a threat that leads to it, and nothing is done yet. */
  standing: 'unknown',
  /** The facts of just what it assesses protect. */
  proven: 'met',
  /** A threat that stands by design leads to it, and nothing is done yet. */
  proposed: 'unknown',
  /** Facts or measures in place implement it. */
  met: 'met',
  /** Something helps towards it. */
  supported: 'supported',
} as const satisfies Record<string, CoverageState>;
export type Sign = keyof typeof weight;
const byWeight = Object.keys(weight) as Sign[];

/** The state that the weightiest of some signs speaks for. */
export const stateBySigns = (signs: Iterable<Sign>): CoverageState => weight[strongest([...signs])];

/** The sign that outweighs the others; without any, that something helps. */
const strongest = (signs: readonly Sign[]): Sign =>
  byWeight.find((sign) => signs.includes(sign)) ?? 'supported';

/**
 * What protective facts say of an item that their rule cites. They prove it only where nothing else that the rule turns
 * on is left, and a measure of it implements the item: nodes of one's own keep a cached image safe as well as pulling
 * it anew does, but they are no admission plugin.
 */
export function signOfFacts(
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
export function ofItem(facts: readonly Reason[], ref: string, { scopes }: Knowledge): readonly Reason[] {
  const own = facts.filter(({ fact }) => scopes.get(ref)?.on?.includes(fact));
  return own.length > 0 ? own : facts;
}

/** What one threat says of the items that it leads to: nothing where people say that it doesn't concern the design. */
export function* signsOf(threat: Threat, knowledge: Knowledge): Generator<[string, Sign]> {
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

const references = new WeakMap<Rule, { knowledge: Knowledge; refs: readonly string[] }>();

/** The techniques, weaknesses and attack patterns that a rule names, as references. */
export function referencesOf(rule: Rule, knowledge: Knowledge): readonly string[] {
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
