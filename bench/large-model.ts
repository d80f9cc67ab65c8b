import type { Knowledge } from '../shared/knowledge/knowledge';
import type { FactValue } from '../shared/model/fact';
import { emptyModel, type ThreatModel } from '../shared/model/threat-model';

/** Boundary kinds from the outside in: what is drawn lies five deep. */
const nesting = ['cloud-account', 'network-segment', 'cluster', 'node', 'pod'] as const;
/** How many of each kind lie in one of the kind around it. */
const spread = [2, 2, 1, 5, 10] as const;
const stencils = [
  'container',
  'sidecar',
  'database',
  'service',
  'ingress',
  'secret',
  'config-map',
  'persistent-volume',
  'cache',
  'message-queue',
] as const;

export interface ModelSize {
  elements: number;
  flows: number;
  /** Up to how many facts of an element are known, less one. */
  known?: number;
}

/**
 * A model as large as the speed floors ask for, the same at every call: boundaries nested five deep, elements in
 * the innermost, flows criss-cross, some facts known and most not.
 */
export function largeModel(knowledge: Knowledge, size: ModelSize): ThreatModel {
  const model = emptyModel('Large model');
  const innermost = nest(model, null, 0);
  const anyOf = <T>(list: readonly T[], index: number): T => {
    const one = list[index % list.length];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  for (let index = 0; index < size.elements; index += 1) {
    const id = `element-${index}`;
    const stencil = knowledge.stencils.get(anyOf(stencils, index));
    if (stencil === undefined) throw new Error(`no stencil ${anyOf(stencils, index)}`);
    model.elements[id] = {
      id,
      name: `${stencil.title} ${index}`,
      kind: stencil.kind,
      stencil: stencil.id,
      parent: anyOf(innermost, index),
      facts: Object.fromEntries(
        stencil.facts.slice(0, index % (size.known ?? 7)).map((fact) => [
          fact,
          {
            value: factValue(knowledge, fact, index),
            source: { by: 'import' as const, file: 'platform.yaml', line: index + 1 },
          },
        ]),
      ),
    };
  }
  for (let index = 0; index < size.flows; index += 1) {
    const id = `flow-${index}`;
    const source = `element-${(index * 7) % size.elements}`;
    const target = `element-${(index * 13 + 5) % size.elements}`;
    model.flows[id] = { id, name: '', source, target, facts: {} };
  }
  return model;
}

function nest(model: ThreatModel, parent: string | null, depth: number): string[] {
  const kind = nesting[depth];
  if (kind === undefined) return parent === null ? [] : [parent];
  return Array.from({ length: spread[depth] ?? 1 }, (_, index) => {
    const id = `${parent ?? 'platform'}-${index}`;
    model.boundaries[id] = { id, name: `${kind} ${id}`, kind, parent, facts: {} };
    return nest(model, id, depth + 1);
  }).flat();
}

function factValue(knowledge: Knowledge, fact: string, index: number): FactValue {
  const definition = knowledge.facts.get(fact);
  if (definition?.type === 'list') return [];
  if (definition?.type === 'choice') return definition.values?.[0] ?? 'unknown';
  return index % 2 === 0 ? 'no' : 'yes';
}
