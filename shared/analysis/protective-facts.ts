import type { Knowledge } from '../knowledge/knowledge';
import type { Reason } from './analysis';

/** A fact at its protective value, and whose it is. */
export type ProtectiveFact = Pick<Reason, 'subject' | 'fact' | 'value'>;

/** Whether what switched a rule off is a fact at its protective value. */
export function protects({ fact, value }: Reason, knowledge: Knowledge): boolean {
  const safe = knowledge.facts.get(fact)?.safe;
  return safe !== undefined && value === safe;
}

/** Whether a threat stands on a fact at another than its protective value. */
export function exposes({ fact, value }: Reason, knowledge: Knowledge): boolean {
  const safe = knowledge.facts.get(fact)?.safe;
  return safe !== undefined && value !== safe;
}
