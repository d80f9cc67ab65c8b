import type { Condition } from '../knowledge/condition';
import type { Rule } from '../knowledge/pack';
import { no, type Setting, unknown, type Verdict, yes } from './kleene';
import { movementOf } from './members';
import type { Entry, Focus } from './model-index/entry';
import { factVerdict, sightOf } from './reading';

/** A fact that nobody knows, of a subject. */
export interface OpenFact {
  at: Entry;
  fact: string;
}

/** Answers, and where the answer is unknown, leaves the facts that keep it open at the end of `open`. */
type Ask = (focus: Focus, setting: Setting, open: OpenFact[] | undefined) => Verdict;

const compiled = new WeakMap<Condition, Ask>();

/**
 * What a condition says of a focus; where that is unknown, the facts that keep it open are added to `open`.
 * Conditions are asked thousands of times, so each is turned once into functions that no longer have to look at
 * which operator it is.
 */
export function verdict(condition: Condition, focus: Focus, setting: Setting, open?: OpenFact[]): Verdict {
  let ask = compiled.get(condition);
  if (ask === undefined) {
    ask = compile(condition);
    compiled.set(condition, ask);
  }
  return ask(focus, setting, open);
}

/** Whether a rule stands: its condition, unless something worse is known to cover it. */
export function standing({ when, unless }: Rule, focus: Focus, setting: Setting, open?: OpenFact[]): Verdict {
  const answer = verdict(when, focus, setting, open);
  return answer !== no && unless && verdict(unless, focus, setting) === yes ? no : answer;
}

/**
 * Of the facts that keep a conjunction open, the general ones alone where there are any: one broad answer may
 * settle what many particular ones would.
 */
export function generalFirst(open: OpenFact[], { knowledge }: Setting): OpenFact[] {
  const general = open.filter(({ fact }) => knowledge.facts.get(fact)?.general);
  return general.length > 0 ? general : open;
}

function compile(condition: Condition): Ask {
  if ('all' in condition) return all(condition.all.map(compile));
  if ('any' in condition) {
    const parts = condition.any.map(compile);
    return (focus, setting, open) => greatest(parts, open, (ask) => ask(focus, setting, open));
  }
  if ('not' in condition) {
    const inner = compile(condition.not);
    return (focus, setting, open) => (yes - inner(focus, setting, open)) as Verdict;
  }
  if ('fact' in condition)
    return (focus, setting, open) => {
      if (focus.type === 'crossing') return no;
      const answer = factVerdict(condition, focus, setting);
      if (answer === unknown) open?.push({ at: focus, fact: condition.fact });
      return answer;
    };
  const movement = movementOf(condition);
  if (movement === null) {
    const { valueAt, fits } = sightOf(condition);
    return (focus, setting) => {
      const value = valueAt(focus, setting);
      return value !== undefined && fits(value) ? yes : no;
    };
  }
  const { find, step, that } = movement;
  if (step !== undefined) {
    const there = that && compile(that);
    return (focus, setting, open) => {
      const place = step(focus, setting);
      return place === undefined ? no : there === undefined ? yes : there(place, setting, open);
    };
  }
  if (that === undefined) return (focus, setting) => (find(focus, setting).length > 0 ? yes : no);
  const ask = compile(that);
  return (focus, setting, open) =>
    greatest(find(focus, setting), open, (member) => ask(member, setting, open));
}

function all(parts: readonly Ask[]): Ask {
  return (focus, setting, open) => {
    const before = open?.length ?? 0;
    let least: Verdict = yes;
    for (const ask of parts) {
      const next = ask(focus, setting, open);
      if (next === no) {
        if (open) open.length = before;
        return no;
      }
      if (next < least) least = next;
    }
    if (open !== undefined && open.length > before + 1)
      open.push(...generalFirst(open.splice(before), setting));
    return least;
  };
}

function greatest<T>(items: readonly T[], open: OpenFact[] | undefined, ask: (item: T) => Verdict): Verdict {
  const before = open?.length ?? 0;
  let most: Verdict = no;
  for (const item of items) {
    const next = ask(item);
    if (next === yes) {
      if (open) open.length = before;
      return yes;
    }
    if (next > most) most = next;
  }
  return most;
}
