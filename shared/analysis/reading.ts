import type { Condition } from '../knowledge/condition';
import type { FactValue } from '../model/fact';
import { look } from './cell';
import { no, type Setting, unknown, type Verdict, yes } from './kleene';
import type { Entry, Focus } from './model-index/entry';

/** What was read by an operator that looks at the focus itself. */
export interface Reading {
  verdict: Verdict;
  /** The fact's id, or what of the picture was looked at. */
  read: string;
  value: FactValue;
}

/** What an operator reads of the picture at the focus, and whether that is what it asks for. */
interface Sight {
  read: string;
  /** Undefined where the focus has nothing of the kind. */
  valueAt: (focus: Focus, setting: Setting) => string | number | undefined;
  fits: (value: string | number) => boolean;
}

const sights = new WeakMap<Condition, Sight>();

/** How an operator that neither moves the focus nor reads a fact looks at it. Worked out once. */
export function sightOf(condition: Condition): Sight {
  const known = sights.get(condition);
  if (known) return known;
  const fresh = workOut(condition);
  sights.set(condition, fresh);
  return fresh;
}

function workOut(condition: Condition): Sight {
  if ('derived' in condition) {
    const fits = (value: string | number) =>
      'atLeast' in condition
        ? typeof value === 'number' && value >= condition.atLeast
        : condition.is === String(value);
    return condition.derived === 'exposure'
      ? { read: 'exposure', valueAt: exposureAt, fits }
      : { read: 'crossings', valueAt: crossingsAt, fits };
  }
  if ('stencil' in condition)
    return {
      read: 'stencil',
      valueAt: (focus) => (focus.type === 'element' ? focus.stencil : undefined),
      fits: oneOf(condition.stencil),
    };
  if ('kind' in condition)
    return {
      read: 'kind',
      valueAt: (focus) => (focus.type === 'element' || focus.type === 'boundary' ? focus.kind : undefined),
      fits: oneOf(condition.kind),
    };
  const direction = 'direction' in condition ? condition.direction : undefined;
  return {
    read: Object.keys(condition)[0] ?? 'nothing',
    valueAt: (focus) => (focus.type === 'crossing' && direction !== undefined ? focus.direction : undefined),
    fits: (value) => value === direction,
  };
}

const exposureAt: Sight['valueAt'] = (focus, setting) =>
  focus.type === 'element' ? look(focus.exposure, setting) : 'none';

const crossingsAt: Sight['valueAt'] = (focus, setting) => {
  const flow = focus.type === 'crossing' ? focus.flow : focus;
  return flow.type === 'flow' ? look(flow.crossed, setting).length : 0;
};

function oneOf(words: readonly string[]): Sight['fits'] {
  const all = new Set<string | number>(words);
  return (value) => all.has(value);
}

/** The answer of an operator that doesn't move the focus, and what it saw. */
export function atom(condition: Condition, focus: Focus, setting: Setting): Reading {
  if ('fact' in condition && focus.type !== 'crossing') return readFact(condition, focus, setting);
  const { read, valueAt, fits } = sightOf(condition);
  const value = valueAt(focus, setting);
  return { verdict: value !== undefined && fits(value) ? yes : no, read, value: value ?? 'no' };
}

type FactCondition = Extract<Condition, { fact: string }>;

/** The answer of a fact: known, unknown, or none that something of this kind can have. */
export function readFact(condition: FactCondition, entry: Entry, setting: Setting): Reading {
  const value = factValue(condition.fact, entry, setting);
  const verdict = factVerdict(condition, entry, setting);
  return { verdict, read: condition.fact, value: value ?? (verdict === unknown ? 'unknown' : 'none') };
}

/** The same, without what was read. */
export function factVerdict(condition: FactCondition, entry: Entry, setting: Setting): Verdict {
  const value = factValue(condition.fact, entry, setting);
  if (value !== undefined) return fits(condition, value) ? yes : no;
  return asSet(factsOf(entry, setting)).has(condition.fact) ? unknown : no;
}

function factValue(fact: string, entry: Entry, setting: Setting): FactValue | undefined {
  const { suppose } = setting;
  const isSupposed = suppose !== undefined && suppose.subject === entry.id && suppose.fact === fact;
  return isSupposed ? suppose.value : look(entry.fact(fact), setting)?.value;
}

const nothing: readonly string[] = [];
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list of the knowledge as a set; made once for each. */
function asSet(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const fresh = new Set(list);
  sets.set(list, fresh);
  return fresh;
}

/** The facts that something of this stencil or kind can have. */
function factsOf(entry: Entry, setting: Setting): readonly string[] {
  const { knowledge } = setting;
  if (entry.type === 'flow') return knowledge.flowFacts;
  if (entry.type === 'element') return knowledge.stencils.get(entry.stencil)?.facts ?? nothing;
  return knowledge.boundaries.get(entry.kind)?.facts ?? nothing;
}

function fits(condition: FactCondition, value: FactValue): boolean {
  if ('includes' in condition) {
    const words = Array.isArray(value) ? value : [String(value)];
    return words.some((word) => condition.includes.some((pattern) => matches(pattern, word)));
  }
  const word = String(value);
  return 'is' in condition ? String(condition.is) === word : condition.in.some((one) => String(one) === word);
}

/** `*` at the end of a pattern stands for any text; alone, for any word. */
function matches(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word;
}
