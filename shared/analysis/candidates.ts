import { readsDirection } from '../knowledge/condition-shape';
import type { Rule } from '../knowledge/pack';
import { isSameList } from '../model/same-data';
import { look } from './cell';
import type { Setting } from './kleene';
import type {
  BoundaryEntry,
  Direction,
  ElementEntry,
  Entry,
  FlowEntry,
  Focus,
  Passing,
} from './model-index/entry';
import { indexRules } from './rule-index';

/** A rule that looks at something, before it has been asked. */
export interface Candidate {
  key: string;
  rule: Rule;
  /** What its condition is asked of. */
  focus: Focus;
  /** What it is about first, then what else is involved (a crossing: the boundary and its flows). */
  involved: readonly [Entry, ...Entry[]];
  /** For a crossing rule that reads the boundary only and stands for all that passes. */
  isGate: boolean;
}

/** Every rule that looks at some part of the model, per subject. */
export function* candidatesOf(setting: Setting): Generator<Candidate> {
  for (const entry of setting.index.entries()) yield* candidatesAt(entry, setting);
}

/** Every rule that looks at something. Out of scope means: not looked at. */
export function candidatesAt(entry: Entry, setting: Setting): Candidate[] {
  if (look(entry.scope, setting)) return [];
  switch (entry.type) {
    case 'element':
      return ofElement(entry, setting);
    case 'flow':
      return ofFlow(entry, setting);
    case 'boundary':
      return [...ofBoundary(entry, setting), ...ofGate(entry, setting)];
  }
}

/** Whether what is asked of what is the same, so that the answer may be too. */
export function isSameCandidate(a: Candidate, b: Candidate): boolean {
  return (
    a.key === b.key &&
    a.rule === b.rule &&
    isSameFocus(a.focus, b.focus) &&
    isSameList(a.involved, b.involved)
  );
}

function isSameFocus(a: Focus, b: Focus): boolean {
  if (a.type !== 'crossing' || b.type !== 'crossing') return a === b;
  return a.flow === b.flow && a.boundary === b.boundary && a.direction === b.direction;
}

function ofElement(element: ElementEntry, setting: Setting): Candidate[] {
  const rules = indexRules(setting.knowledge).ofElement(element);
  return candidatesFor(rules, element.id, element, [element]);
}

function ofFlow(flow: FlowEntry, setting: Setting): Candidate[] {
  const source = flow.source;
  const target = flow.target;
  if (source === undefined || target === undefined) return [];
  const ends = [source, target] as const;
  const rules = indexRules(setting.knowledge).ofFlow(...ends);
  const found = candidatesFor(rules.flow, flow.id, flow, [flow]);
  for (const { boundary, direction } of look(flow.crossed, setting)) {
    const some = rules.crossing[direction](boundary.kind);
    if (some.length === 0 || look(boundary.scope, setting)) continue;
    const focus = { type: 'crossing', flow, boundary, direction } as const;
    found.push(...candidatesFor(some, `${flow.id}@${boundary.id}`, focus, [boundary, flow]));
  }
  return found;
}

function ofBoundary(boundary: BoundaryEntry, setting: Setting): Candidate[] {
  const rules = indexRules(setting.knowledge).ofBoundary(boundary.kind);
  return candidatesFor(rules, boundary.id, boundary, [boundary]);
}

/** Crossing rules that read the boundary only: one candidate for all its flows, asked once per direction. */
function ofGate(boundary: BoundaryEntry, setting: Setting): Candidate[] {
  const rules = indexRules(setting.knowledge).ofGate(boundary.kind);
  if (rules.length === 0) return [];
  const passing = look(boundary.passing, setting).filter(({ flow }) => !look(flow.scope, setting));
  const gate = (some: readonly Passing[], about: string) => {
    const [first] = some;
    if (first === undefined) return () => [];
    const focus = { type: 'crossing', boundary, ...first } as const;
    const involved = [boundary, ...some.map(({ flow }) => flow)] as const;
    return (rule: Rule) => candidatesFor([rule], about, focus, involved, true);
  };
  const side = (way: Direction) =>
    gate(
      passing.filter(({ direction }) => direction === way),
      `${boundary.id}:${way}`,
    );
  const [inward, outward, both] = [side('inward'), side('outward'), gate(passing, boundary.id)];
  return rules.flatMap((rule) =>
    readsDirection(rule.when) ? [...inward(rule), ...outward(rule)] : both(rule),
  );
}

function candidatesFor(
  rules: readonly Rule[],
  about: string,
  focus: Focus,
  involved: Candidate['involved'],
  isGate = false,
): Candidate[] {
  const end = `/${about}`;
  return rules.map((rule) => ({ key: rule.id + end, rule, focus, involved, isGate }));
}
