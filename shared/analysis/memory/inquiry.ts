import type { Question, Refutation, Threat } from '../analysis';
import type { Candidate } from '../candidates';
import type { Notes } from '../cell';
import type { Verdict } from '../kleene';
import type { Entry } from '../model-index/entry';
import type { OpenQuestion } from './open-question';

/** A candidate with what came of it. */
export interface Inquiry extends Candidate {
  /** Where the rule looked, and which of its candidates this is: the order of everything that is told. */
  readonly at: Entry;
  index: number;
  /** Undefined until it is asked. */
  verdict: Verdict | undefined;
  /** What the answer, and what is told of it, rest on. */
  notes: Notes | undefined;
  threat: Threat | undefined;
  /** The questions that keep it open. */
  asks: readonly OpenQuestion[];
  /** How a question names it. */
  asking: Question['threats'][number] | undefined;
  /** Why it doesn't stand, once somebody asked. */
  refutation: Refutation | undefined;
  /** No rule looks there any more. */
  isGone: boolean;
}

/** Questions of what isn't open: one list for all, since there are many. */
export const none: readonly never[] = [];

export function inquiryOf(candidate: Candidate, at: Entry, index: number): Inquiry {
  const { key, rule, focus, involved, isGate } = candidate;
  return {
    key,
    rule,
    focus,
    involved,
    isGate,
    at,
    index,
    verdict: undefined,
    notes: undefined,
    threat: undefined,
    asks: none,
    asking: undefined,
    refutation: undefined,
    isGone: false,
  };
}

/** How a question names what waits for it. */
export function askingOf(inquiry: Inquiry): Question['threats'][number] {
  const { key, rule, involved } = inquiry;
  const { title, stride } = rule;
  inquiry.asking ??= { key, title, stride, subjects: involved.map(({ id }) => id) };
  return inquiry.asking;
}

/** In the order of the model, then of the rules. */
export const byPlace = (a: Inquiry, b: Inquiry): number => a.at.position - b.at.position || a.index - b.index;
