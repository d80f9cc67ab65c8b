import { citedBy, implementsItem } from '../knowledge/cited-items';
import type { Condition } from '../knowledge/condition';
import { childrenOf, factsIn } from '../knowledge/condition-shape';
import type { Knowledge } from '../knowledge/knowledge';
import type { Rule } from '../knowledge/pack';

/** The facts of a rule that, at their protective values, speak for the measure which it names first. */
export interface SpeakingFacts {
  measure: string;
  facts: ReadonlySet<string>;
}

/** What rules say of facts and measures. */
export interface FactsOfRules {
  /** Rules that read any fact which may protect. */
  turning: ReadonlySet<Rule>;
  speaking: ReadonlyMap<Rule, SpeakingFacts>;
}

const found = new WeakMap<Knowledge, FactsOfRules>();

/**
 * Which facts speak for which measure, by the rules that tie them together. A rule names first what answers it most
 * directly, and further measures as well, which its facts needn't be about; so only the first counts, and only where it
 * is the only one or implements an item that the rule cites. Of facts that must come together for a threat, one may be
 * about something else (a container that runs as non-root has not dropped its capabilities): the fact that has no rule
 * of its own is what the rule is about, and the others speak for it only if their own rules do.
 */
export function factsOfRules(knowledge: Knowledge): FactsOfRules {
  const known = found.get(knowledge);
  if (known) return known;
  const turning = new Map(
    [...knowledge.rules.values()].flatMap((rule) => {
      const facts = protectiveFactsOf(rule, knowledge);
      return facts.length === 0 ? [] : [[rule, facts]];
    }),
  );
  const direct = [...turning].flatMap(([rule, facts]) => {
    const [measure, ...others] = rule.mitigations;
    if (measure === undefined) return [];
    const isDirect =
      others.length === 0 ||
      [...citedBy(rule, knowledge)].some((ref) => implementsItem(knowledge, measure, ref));
    return isDirect ? [{ rule, measure, facts }] : [];
  });
  const homes = new Map<string, Set<string>>();
  for (const { measure, facts } of direct)
    if (facts.length === 1)
      for (const fact of facts) homes.set(fact, (homes.get(fact) ?? new Set()).add(measure));
  const speaking = new Map(
    direct.map(({ rule, measure, facts }) => {
      const homeless = facts.filter((fact) => !homes.has(fact));
      const speaks = (fact: string) =>
        homes.get(fact)?.has(measure) || (homeless.length === 1 && homeless[0] === fact);
      const areAlternatives = mostTogether(rule.when, knowledge) <= 1;
      return [rule, { measure, facts: new Set(areAlternatives ? facts : facts.filter(speaks)) }];
    }),
  );
  const all = { turning: new Set(turning.keys()), speaking };
  found.set(knowledge, all);
  return all;
}

const isProtective = (fact: string, knowledge: Knowledge): boolean =>
  knowledge.facts.get(fact)?.safe !== undefined;

/** The facts with a protective value that a rule reads, of its own subject or of another. */
const protectiveFactsOf = ({ when, subject }: Rule, knowledge: Knowledge): string[] =>
  factsIn(when, subject).filter((fact) => isProtective(fact, knowledge));

/** How many facts with a protective value must come together at most for a condition to hold. */
function mostTogether(condition: Condition, knowledge: Knowledge): number {
  if ('fact' in condition) return isProtective(condition.fact, knowledge) ? 1 : 0;
  const counts = below(condition).map((one) => mostTogether(one, knowledge));
  return 'all' in condition ? counts.reduce((sum, one) => sum + one, 0) : Math.max(0, ...counts);
}

/** What a condition is made of; where each part is asked makes no difference here. */
const below = (condition: Condition): Condition[] => childrenOf(condition, 'element').map(([one]) => one);
