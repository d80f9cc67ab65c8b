import { readsDirection } from '../knowledge/condition-shape';
import type { Rule } from '../knowledge/pack';
import type { Crossing } from '../model/containment';
import type { Boundary, Flow } from '../model/threat-model';
import type { Subject } from './analysis';
import type { Setting } from './kleene';
import type { Focus, ModelIndex } from './model-index';
import { indexRules } from './rule-index';
import type { Names } from './statement';
import { boundarySubject, elementSubject, flowSubject } from './subject';

/** A rule that looks at something, before it has been asked. */
export interface Candidate {
  key: string;
  rule: Rule;
  /** What its condition is asked of. */
  focus: Focus;
  subjects: [Subject, ...Subject[]];
  /** Worked out when a statement is made. */
  names: () => Names;
  crossing?: { boundary: string; direction: Crossing['direction']; flows: string[] };
}

/** Every rule that looks at some part of the model, per subject. Out of scope means: not looked at. */
export function* candidatesOf(setting: Setting): Generator<Candidate> {
  const { model } = setting.index;
  for (const element of Object.values(model.elements))
    if (!element.outOfScope) yield* ofElement(element.id, setting);
  for (const flow of Object.values(model.flows)) if (!flow.outOfScope) yield* ofFlow(flow, setting);
  for (const boundary of Object.values(model.boundaries))
    if (!boundary.outOfScope) yield* ofBoundary(boundary, setting);
}

function* ofElement(id: string, { index, knowledge }: Setting): Generator<Candidate> {
  const element = index.model.elements[id];
  if (element === undefined) return;
  const subject = elementSubject(element, knowledge);
  const shared = {
    focus: { type: 'element', entity: element },
    subjects: [subject],
    names: () => ({ subject: subject.name }),
  } satisfies Partial<Candidate>;
  for (const rule of indexRules(knowledge).ofElement(element))
    yield { key: `${rule.id}/${id}`, rule, ...shared };
}

function flowNames(flow: Flow, index: ModelIndex, knowledge: Setting['knowledge']): Names {
  const end = (id: string) => {
    const element = index.model.elements[id];
    return element ? elementSubject(element, knowledge).name : id;
  };
  const { name } = flowSubject(flow, index.model, knowledge);
  return { subject: name, flow: name, source: end(flow.source), target: end(flow.target) };
}

function* ofFlow(flow: Flow, { index, knowledge }: Setting): Generator<Candidate> {
  const rules = indexRules(knowledge);
  const subject = flowSubject(flow, index.model, knowledge);
  const names = () => flowNames(flow, index, knowledge);
  const source = index.model.elements[flow.source];
  const target = index.model.elements[flow.target];
  if (source === undefined || target === undefined) return;
  const shared = {
    focus: { type: 'flow', entity: flow },
    subjects: [subject],
    names,
  } satisfies Partial<Candidate>;
  for (const rule of rules.ofFlow(source, target)) yield { key: `${rule.id}/${flow.id}`, rule, ...shared };
  for (const { boundary: id, direction } of index.crossings(flow.id)) {
    const boundary = index.model.boundaries[id];
    if (boundary === undefined || boundary.outOfScope) continue;
    const some = rules.ofCrossing(boundary.kind, direction, source, target);
    if (some.length === 0) continue;
    const gate = boundarySubject(boundary, knowledge);
    const passing = {
      focus: { type: 'crossing', flow, boundary, direction },
      subjects: [gate, subject],
      names: () => ({ ...names(), boundary: gate.name, subject: gate.name }),
      crossing: { boundary: id, direction, flows: [flow.id] },
    } satisfies Partial<Candidate>;
    for (const rule of some) yield { key: `${rule.id}/${flow.id}@${id}`, rule, ...passing };
  }
}

function* ofBoundary(boundary: Boundary, setting: Setting): Generator<Candidate> {
  const { knowledge } = setting;
  const rules = indexRules(knowledge);
  const subject = boundarySubject(boundary, knowledge);
  const names = () => ({ subject: subject.name, boundary: subject.name });
  const shared = {
    focus: { type: 'boundary', entity: boundary },
    subjects: [subject],
    names,
  } satisfies Partial<Candidate>;
  for (const rule of rules.ofBoundary(boundary.kind))
    yield { key: `${rule.id}/${boundary.id}`, rule, ...shared };
  yield* ofGate(boundary, subject, names, setting);
}

/** Crossing rules that read the boundary only: one candidate for all its flows, asked once per direction. */
function* ofGate(
  boundary: Boundary,
  subject: Subject,
  names: () => Names,
  { index, knowledge }: Setting,
): Generator<Candidate> {
  const crossings = index.crossingsOfBoundary(boundary.id).flatMap(({ flow: id, direction }) => {
    const flow = index.model.flows[id];
    return flow === undefined || flow.outOfScope ? [] : [{ flow, direction }];
  });
  for (const rule of indexRules(knowledge).ofGate(boundary.kind)) {
    const sides = readsDirection(rule.when) ? (['inward', 'outward'] as const) : [undefined];
    for (const side of sides) {
      const passing = crossings.filter(({ direction }) => side === undefined || direction === side);
      const [first] = passing;
      if (first === undefined) continue;
      const flows = passing.map(({ flow }) => flow);
      yield {
        key: side === undefined ? `${rule.id}/${boundary.id}` : `${rule.id}/${boundary.id}:${side}`,
        rule,
        focus: { type: 'crossing', boundary, ...first },
        subjects: [subject, ...flows.map((flow) => flowSubject(flow, index.model, knowledge))],
        names,
        crossing: { boundary: boundary.id, direction: first.direction, flows: flows.map(({ id }) => id) },
      };
    }
  }
}
