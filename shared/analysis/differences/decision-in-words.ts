import { type Speaker, sayEnglish } from '../../language/speak';
import type { DecisionStatus } from '../../model/threat-model';
import type { CountedDecision } from './counted-decision';

/** What is otherwise of a decision: `accepted until 2027-01-31 → 2028-12-31; owner: Ann → Bo`. */
export function decisionChangeInWords(
  before: CountedDecision,
  after: CountedDecision,
  say: Speaker = sayEnglish,
): string {
  if (saidOf(before) !== saidOf(after))
    return say('differences.decision', {
      before: standingInWords(before, say),
      after: decisionInWords(after, say),
    });
  const nobody = say('differences.nobody');
  const none = say('values.none');
  const parts = [
    endChange(before, after, say),
    one('differences.decisionOwner', before.owner, after.owner, nobody, say),
    one('differences.decisionBy', before.by, after.by, nobody, say),
    one('differences.decisionReason', before.reason, after.reason, none, say),
  ].filter((part) => part !== undefined);
  // That it was given again says something only where nothing else does.
  const again = one('differences.decisionAt', before.at, after.at, say('values.unknown'), say);
  return parts.length > 0 ? parts.join('; ') : (again ?? decisionInWords(after, say));
}

/** A decision with all that was said: `accepted until 2027-01-31, decided by Ann, owner Bo: for now`. */
export function decisionInWords(decision: CountedDecision, say: Speaker = sayEnglish): string {
  const { by, owner, reason } = decision;
  const told = [
    standingInWords(decision, say),
    ...(by === undefined ? [] : [say('differences.saidBy', { name: by })]),
    ...(owner === undefined ? [] : [say('differences.saidOwner', { name: owner })]),
  ].join(', ');
  return reason === undefined ? told : say('differences.ofSubject', { subject: told, change: reason });
}

/** The same of a threat that came or went, in words that stand alone: `decision: accepted until 2027-01-31`. */
export const alreadyInWords = (decision: CountedDecision, say: Speaker = sayEnglish): string =>
  say('differences.already', { decision: decisionInWords(decision, say) });

const saidOf = ({ status, said }: CountedDecision): DecisionStatus => said ?? status;

/** `accepted until 2026-03-01 (expired)` */
function standingInWords(decision: CountedDecision, say: Speaker): string {
  const status = say(`status.${saidOf(decision)}`);
  return decision.expires === undefined
    ? status
    : say('differences.until', { status, day: dayInWords(decision, say) });
}

const dayInWords = ({ expires, expired }: CountedDecision, say: Speaker): string => {
  if (expires === undefined) return say('differences.furtherNotice');
  return expired ? say('differences.dayExpired', { day: expires }) : expires;
};

function endChange(before: CountedDecision, after: CountedDecision, say: Speaker): string | undefined {
  const status = say(`status.${saidOf(after)}`);
  if (before.expires !== after.expires)
    return say('differences.decisionUntil', {
      status,
      before: dayInWords(before, say),
      after: dayInWords(after, say),
    });
  if (before.expired === after.expired) return undefined;
  return say(after.expired ? 'differences.decisionExpired' : 'differences.decision', {
    before: standingInWords({ ...before, expired: before.expired && !after.expired }, say),
    after: after.expired ? say(`status.${after.status}`) : standingInWords(after, say),
  });
}

function one(
  key: `differences.decision${'Owner' | 'By' | 'Reason' | 'At'}`,
  before: string | undefined,
  after: string | undefined,
  none: string,
  say: Speaker,
): string | undefined {
  return before === after ? undefined : say(key, { before: before ?? none, after: after ?? none });
}
