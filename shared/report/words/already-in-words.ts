import type { Subject } from '../../analysis/analysis';
import type { ProtectiveFact } from '../../analysis/protective-facts';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import { valueInWords } from './words';

/** How many facts are told of a measure, and how many subjects of one fact. */
const [mostFacts, mostNames] = [4, 3];

/**
 * Facts that protect: `Mutual TLS: yes`. One that is of something else than what it is told about names it, and so does
 * one that several have.
 * @param about the id of that; absent: of nothing
 */
export function factsInWords(
  facts: readonly ProtectiveFact[],
  about: string | undefined,
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
  say: Speaker,
): string[] {
  const whose = new Map<string, string[]>();
  for (const { subject, fact, value } of facts) {
    const what = say('reportThreats.factAndValue', {
      what: knowledge.facts.get(fact)?.title ?? fact,
      value: valueInWords(value, say),
    });
    whose.set(what, [...(whose.get(what) ?? []), subject]);
  }
  return [...whose].map(([fact, subjects]) => {
    if (subjects.length === 1 && subjects[0] === about) return fact;
    const told = subjects.slice(0, mostNames).map((id) => names.get(id)?.name ?? id);
    const more = subjects.length - told.length;
    const list = told.join(', ');
    const name = more === 0 ? list : say('reportThreats.namesAndMore', { names: list, count: more });
    return say('reportThreats.factOf', { fact, name });
  });
}

/** `the model says already: Mutual TLS: yes; …` */
export const alreadyInWords = (facts: readonly string[], say: Speaker): string =>
  say('reportThreats.saidAlready', { facts: listedFacts(facts, say) });

/** Facts one after the other; of many, the first. */
export function listedFacts(facts: readonly string[], say: Speaker): string {
  const told = facts.slice(0, mostFacts).join('; ');
  const more = facts.length - mostFacts;
  return more <= 0 ? told : say('reportThreats.factsAndMore', { facts: told, count: more });
}
