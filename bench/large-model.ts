import type { Knowledge } from '../shared/knowledge/knowledge';
import type { FactValue } from '../shared/model/fact';
import { emptyModel, type ThreatModel } from '../shared/model/threat-model';
import { gridPlaces } from './grid-places';

/** Boundary kinds from the outside in: what is drawn lies five deep. */
const nesting = ['cloud-account', 'network-segment', 'cluster', 'node', 'pod'] as const;
/** How many of each kind lie in one of the kind around it. */
const spread = [2, 2, 1, 5, 10] as const;
const usual = [
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
  /** What the elements are, in turns. */
  stencils?: readonly string[];
}

/** Words that the flows are called by, in turns. */
const purposes = ['reads orders', 'writes orders', 'HTTPS', 'publishes events', 'metrics', 'looks up users'];
/** Stencils that most rules look at. */
const exposed = [
  'policy-engine',
  'kube-apiserver',
  'image-registry',
  'docker-daemon',
  'kubelet',
  'etcd',
  'ci-server',
  'database',
] as const;

/**
 * A model as large as the speed floors ask for, the same at every call: boundaries nested five deep, elements in
 * the innermost, flows criss-cross, some facts known and most not. Its one diagram shows everything.
 */
export function largeModel(knowledge: Knowledge, size: ModelSize): ThreatModel {
  const model = emptyModel('Large model');
  const stencils = size.stencils ?? usual;
  const innermost = nest(model, null, 0);
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
    model.flows[id] = { id, name: anyOf(purposes, index), source, target, facts: {} };
  }
  model.diagrams.main = { id: 'main', name: 'Everything', placements: gridPlaces(model) };
  return model;
}

/**
 * A large model of what most rules look at, every question answered for the worst: about ten threats an element.
 * @param answered of how many elements, the first ones; absent: of all
 */
export function threatenedModel(
  knowledge: Knowledge,
  size: ModelSize,
  answered: number = size.elements,
): ThreatModel {
  const model = largeModel(knowledge, { ...size, stencils: exposed });
  for (const element of Object.values(model.elements).slice(0, answered))
    for (const id of knowledge.stencils.get(element.stencil)?.facts ?? []) {
      const { type, safe } = knowledge.facts.get(id) ?? {};
      if (type === 'yesNo')
        element.facts[id] = { value: safe === 'yes' ? 'no' : 'yes', source: { by: 'person' } };
    }
  return model;
}

function anyOf<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
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
