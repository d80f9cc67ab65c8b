import { subjectsOf } from '../../shared/analysis/analyse';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import type { Flow, ThreatModel } from '../../shared/model/threat-model';
import { visibleText } from '../../shared/model/visible-text';
import { currentKnowledge } from './knowledge';

/** What is asked of a model again and again while it is shown. */
export interface SubjectIndex {
  /** What elements, flows and boundaries are called, also those without a name; safe to show. */
  names: ReadonlyMap<string, string>;
  /** By element. */
  flowsIn: ReadonlyMap<string, readonly Flow[]>;
  flowsOut: ReadonlyMap<string, readonly Flow[]>;
  /** How many things lie directly in a boundary. */
  held: ReadonlyMap<string, number>;
}

const known = new WeakMap<ThreatModel, { knowledge: Knowledge; index: SubjectIndex }>();

/** The index of a model; made once for each state of it. */
export function subjectIndex(model: ThreatModel): SubjectIndex {
  const knowledge = currentKnowledge();
  const before = known.get(model);
  if (before?.knowledge === knowledge) return before.index;
  const index = indexOf(model, knowledge);
  known.set(model, { knowledge, index });
  return index;
}

function indexOf(model: ThreatModel, knowledge: Knowledge): SubjectIndex {
  const flowsIn = new Map<string, Flow[]>();
  const flowsOut = new Map<string, Flow[]>();
  const held = new Map<string, number>();
  for (const flow of Object.values(model.flows)) {
    push(flowsOut, flow.source, flow);
    push(flowsIn, flow.target, flow);
  }
  for (const { parent } of [...Object.values(model.elements), ...Object.values(model.boundaries)])
    if (parent !== null) held.set(parent, (held.get(parent) ?? 0) + 1);
  const names = new Map(subjectsOf(model, knowledge).map(({ id, name }) => [id, visibleText(name)]));
  return { names, flowsIn, flowsOut, held };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
}

/** What something is called, safe to show. */
export const nameOf = (model: ThreatModel, id: string): string => subjectIndex(model).names.get(id) ?? id;
