import type { Condition } from '../knowledge/condition';
import type { Knowledge } from '../knowledge/knowledge';
import { type FactValue, knownValue } from '../model/fact';
import { no, type Setting, unknown, type Verdict, yes } from './kleene';
import type { Focus } from './model-index';

/** What was read by an operator that looks at the focus itself. */
export interface Reading {
  verdict: Verdict;
  /** The fact's id, or what of the picture was looked at. */
  read: string;
  value: FactValue;
}

/** The answer of an operator that doesn't move the focus. */
export function atom(condition: Condition, focus: Focus, setting: Setting): Reading {
  const holds = (read: string, value: FactValue, does: boolean): Reading => ({
    verdict: does ? yes : no,
    read,
    value,
  });
  if ('fact' in condition && focus.type !== 'crossing') return readFact(condition, focus, setting);
  if ('derived' in condition) {
    if (condition.derived === 'exposure') {
      const value = focus.type === 'element' ? setting.index.exposure(focus.entity.id) : 'none';
      return holds('exposure', value, 'is' in condition && condition.is === value);
    }
    const flow = focus.type === 'crossing' ? focus.flow : focus.entity;
    const count = setting.index.crossings(flow.id).length;
    return holds(
      'crossings',
      count,
      'atLeast' in condition ? count >= condition.atLeast : condition.is === String(count),
    );
  }
  if ('stencil' in condition && focus.type === 'element')
    return holds('stencil', focus.entity.stencil, condition.stencil.includes(focus.entity.stencil));
  if ('kind' in condition && (focus.type === 'element' || focus.type === 'boundary'))
    return holds('kind', focus.entity.kind, condition.kind.includes(focus.entity.kind));
  if ('direction' in condition && focus.type === 'crossing')
    return holds('direction', focus.direction, condition.direction === focus.direction);
  return holds(Object.keys(condition)[0] ?? 'nothing', 'no', false);
}

type FactCondition = Extract<Condition, { fact: string }>;
type EntityFocus = Exclude<Focus, { type: 'crossing' }>;

/** The answer of a fact: known, unknown, or none that something of this kind can have. */
export function readFact(condition: FactCondition, focus: EntityFocus, setting: Setting): Reading {
  const { entity } = focus;
  const { suppose } = setting;
  const supposed = suppose?.subject === entity.id && suppose.fact === condition.fact;
  const value = supposed ? suppose.value : knownValue(entity.facts, condition.fact);
  if (value === undefined) {
    const mayHave = asSet(factsOf(focus, setting.knowledge)).has(condition.fact);
    return { verdict: mayHave ? unknown : no, read: condition.fact, value: mayHave ? 'unknown' : 'none' };
  }
  return { verdict: fits(condition, value) ? yes : no, read: condition.fact, value };
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
export function factsOf(focus: EntityFocus, knowledge: Knowledge): readonly string[] {
  if (focus.type === 'flow') return knowledge.flowFacts;
  if (focus.type === 'element') return knowledge.stencils.get(focus.entity.stencil)?.facts ?? nothing;
  return knowledge.boundaries.get(focus.entity.kind)?.facts ?? nothing;
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
