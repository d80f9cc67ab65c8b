import type { Condition } from '../knowledge/condition';
import { type Setting, unknown } from './kleene';
import { movementOf } from './members';
import type { Focus } from './model-index';
import { verdict } from './verdict';

/** A fact that nobody knows, of a subject. */
export interface OpenFact {
  subject: string;
  fact: string;
}

/**
 * The facts that keep an open condition open: what `explain` gives as open, without the reasons. Nothing for a
 * condition that is settled.
 */
export function openFacts(condition: Condition, focus: Focus, setting: Setting): OpenFact[] {
  const found: OpenFact[] = [];
  collect(condition, focus, setting, found);
  return found;
}

/**
 * Of the facts that keep a conjunction open, the general ones alone where there are any: one broad answer may
 * settle what many particular ones would.
 */
export function generalFirst(open: OpenFact[], { knowledge }: Setting): OpenFact[] {
  const general = open.filter(({ fact }) => knowledge.facts.get(fact)?.general);
  return general.length > 0 ? general : open;
}

function collect(condition: Condition, focus: Focus, setting: Setting, found: OpenFact[]): void {
  if (verdict(condition, focus, setting) !== unknown) return;
  if ('all' in condition) {
    const parts: OpenFact[] = [];
    for (const one of condition.all) collect(one, focus, setting, parts);
    found.push(...generalFirst(parts, setting));
  } else if ('any' in condition) for (const one of condition.any) collect(one, focus, setting, found);
  else if ('not' in condition) collect(condition.not, focus, setting, found);
  else if ('fact' in condition && focus.type !== 'crossing')
    found.push({ subject: focus.entity.id, fact: condition.fact });
  else {
    const movement = movementOf(condition);
    if (movement?.that === undefined) return;
    for (const member of movement.find(focus, setting)) collect(movement.that, member, setting, found);
  }
}
