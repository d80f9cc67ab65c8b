import type { Refutation, Threat } from './analysis';
import type { Candidate } from './candidates';
import { explain } from './explain';
import { no, type Setting, unknown, yes } from './kleene';
import { raise } from './raise';
import { type OpenFact, standing } from './verdict';

/** What comes of asking a candidate: nothing, facts to ask for, or a threat. */
export type Answer =
  | { verdict: typeof no }
  | { verdict: typeof unknown; open: readonly OpenFact[] }
  | { verdict: typeof yes; threat: Threat };

/** Asks whether a candidate stands. */
export function answer(candidate: Candidate, setting: Setting): Answer {
  const { rule, focus } = candidate;
  const open: OpenFact[] = [];
  const verdict = standing(rule, focus, setting, open);
  switch (verdict) {
    case no:
      return { verdict };
    case unknown:
      return { verdict, open };
    case yes:
      return { verdict, threat: raise(candidate, explain(rule.when, focus, setting), setting) };
  }
}

/** Why a candidate doesn't stand: its own condition fails, or something worse covers it. */
export function refutation({ rule, focus }: Candidate, setting: Setting): Refutation {
  const own = explain(rule.when, focus, setting);
  return own.verdict === no || rule.unless === undefined
    ? { reasons: own.reasons, isCovered: false }
    : { reasons: explain(rule.unless, focus, setting).reasons, isCovered: true };
}
