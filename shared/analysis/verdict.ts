import type { Condition } from '../knowledge/condition';
import type { Rule } from '../knowledge/pack';
import { no, type Setting, type Verdict, yes } from './kleene';
import { movementOf } from './members';
import type { Focus } from './model-index';
import { atom, readFact } from './reading';

type Ask = (focus: Focus, setting: Setting) => Verdict;

const compiled = new WeakMap<Condition, Ask>();

/**
 * What a condition says of a focus. Conditions are asked thousands of times, so each is turned once into
 * functions that no longer have to look at which operator it is.
 */
export function verdict(condition: Condition, focus: Focus, setting: Setting): Verdict {
  let ask = compiled.get(condition);
  if (ask === undefined) {
    ask = compile(condition);
    compiled.set(condition, ask);
  }
  return ask(focus, setting);
}

/** Whether a rule stands: its condition, unless something worse is known to cover it. */
export function standing({ when, unless }: Rule, focus: Focus, setting: Setting): Verdict {
  const answer = verdict(when, focus, setting);
  return answer !== no && unless && verdict(unless, focus, setting) === yes ? no : answer;
}

function compile(condition: Condition): Ask {
  if ('all' in condition) return all(condition.all.map(compile));
  if ('any' in condition) {
    const parts = condition.any.map(compile);
    return (focus, setting) => greatest(parts, (ask) => ask(focus, setting));
  }
  if ('not' in condition) {
    const inner = compile(condition.not);
    return (focus, setting) => (yes - inner(focus, setting)) as Verdict;
  }
  if ('fact' in condition)
    return (focus, setting) => (focus.type === 'crossing' ? no : readFact(condition, focus, setting).verdict);
  const movement = movementOf(condition);
  if (movement === null) return (focus, setting) => atom(condition, focus, setting).verdict;
  const { find, step, that } = movement;
  if (step !== undefined) {
    const there = that && compile(that);
    return (focus, setting) => {
      const place = step(focus, setting);
      return place === undefined ? no : there === undefined ? yes : there(place, setting);
    };
  }
  if (that === undefined) return (focus, setting) => (find(focus, setting).length > 0 ? yes : no);
  const ask = compile(that);
  return (focus, setting) => greatest(find(focus, setting), (member) => ask(member, setting));
}

function all(parts: readonly Ask[]): Ask {
  return (focus, setting) => {
    let least: Verdict = yes;
    for (const ask of parts) {
      const next = ask(focus, setting);
      if (next === no) return no;
      if (next < least) least = next;
    }
    return least;
  };
}

function greatest<T>(items: readonly T[], ask: (item: T) => Verdict): Verdict {
  let most: Verdict = no;
  for (const item of items) {
    const next = ask(item);
    if (next === yes) return yes;
    if (next > most) most = next;
  }
  return most;
}
