import type { Condition } from '../knowledge/condition';
import type { Knowledge } from '../knowledge/knowledge';
import { type FactValue, knownValue } from '../model/fact';
import type { Boundary, Element, Flow } from '../model/threat-model';
import type { Focus, ModelIndex } from './model-index';

/** Kleene's three values, ordered: `all` is the least, `any` the greatest, `not` the mirror. */
export const no = 0;
export const unknown = 1;
export const yes = 2;
export type Verdict = typeof no | typeof unknown | typeof yes;

/** A fact taken to be otherwise, to see what would follow. */
export interface Supposition {
  subject: string;
  fact: string;
  value: FactValue;
}

export interface Setting {
  index: ModelIndex;
  knowledge: Knowledge;
  suppose?: Supposition;
}

/** What a condition says of a focus. */
export function verdict(condition: Condition, focus: Focus, setting: Setting): Verdict {
  if ('all' in condition) {
    let least: Verdict = yes;
    for (const one of condition.all) {
      const next = verdict(one, focus, setting);
      if (next === no) return no;
      if (next < least) least = next;
    }
    return least;
  }
  if ('any' in condition) return greatest(condition.any, (one) => verdict(one, focus, setting));
  if ('not' in condition) return (yes - verdict(condition.not, focus, setting)) as Verdict;
  const members = membersOf(condition, focus, setting);
  if (members !== undefined)
    return members.that === undefined
      ? members.foci.length > 0
        ? yes
        : no
      : greatest(members.foci, (member) => verdict(members.that as Condition, member, setting));
  return atom(condition, focus, setting).verdict;
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

/**
 * Where an operator that moves the focus looks: the foci there, any of which may do, and what is asked of them.
 * Undefined for an operator that doesn't move.
 */
export function membersOf(
  condition: Condition,
  focus: Focus,
  { index }: Setting,
): { foci: Focus[]; that: Condition | undefined } | undefined {
  const { model } = index;
  if ('within' in condition) {
    const nearest = focusAround(focus, index).find((boundary) => boundary.kind === condition.within);
    return { foci: nearest ? [{ type: 'boundary', entity: nearest }] : [], that: condition.that };
  }
  if ('contains' in condition && focus.type === 'boundary')
    return { foci: index.elementsInside(focus.entity.id).map(ofElement), that: condition.contains };
  if ('containsBoundary' in condition && focus.type === 'boundary')
    return {
      foci: index
        .boundariesInside(focus.entity.id)
        .filter(({ kind }) => kind === condition.containsBoundary)
        .map(ofBoundary),
      that: condition.that,
    };
  if ('incoming' in condition && focus.type === 'element')
    return { foci: index.incoming(focus.entity.id).map(ofFlow), that: condition.incoming };
  if ('outgoing' in condition && focus.type === 'element')
    return { foci: index.outgoing(focus.entity.id).map(ofFlow), that: condition.outgoing };
  const flow = focus.type === 'flow' ? focus.entity : focus.type === 'crossing' ? focus.flow : undefined;
  if (flow === undefined) return undefined;
  const end = (id: string) => [model.elements[id]].filter((found) => found !== undefined).map(ofElement);
  if ('source' in condition) return { foci: end(flow.source), that: condition.source };
  if ('target' in condition) return { foci: end(flow.target), that: condition.target };
  if ('crosses' in condition)
    return {
      foci: index
        .crossings(flow.id)
        .filter(({ direction }) => condition.direction === undefined || direction === condition.direction)
        .flatMap(({ boundary }) => model.boundaries[boundary] ?? [])
        .filter(({ kind }) => condition.crosses.includes(kind))
        .map(ofBoundary),
      that: condition.that,
    };
  if (focus.type !== 'crossing') return undefined;
  if ('flow' in condition) return { foci: [ofFlow(flow)], that: condition.flow };
  if ('boundary' in condition) return { foci: [ofBoundary(focus.boundary)], that: condition.boundary };
  const [inner, outer] =
    focus.direction === 'inward' ? [flow.target, flow.source] : [flow.source, flow.target];
  if ('inner' in condition) return { foci: end(inner), that: condition.inner };
  if ('outer' in condition) return { foci: end(outer), that: condition.outer };
  return undefined;
}

const ofElement = (entity: Element): Focus => ({ type: 'element', entity });
const ofFlow = (entity: Flow): Focus => ({ type: 'flow', entity });
const ofBoundary = (entity: Boundary): Focus => ({ type: 'boundary', entity });

function focusAround(focus: Focus, index: ModelIndex): readonly Boundary[] {
  return focus.type === 'element' || focus.type === 'boundary' ? index.around(focus.entity.id) : [];
}

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

function readFact(condition: FactCondition, focus: EntityFocus, setting: Setting): Reading {
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
