import type { Knowledge } from '../../knowledge/knowledge';
import type { FactSource, FactValue } from '../../model/fact';
import { freeId } from '../../model/id';
import {
  type Boundary,
  type Element,
  emptyModel,
  type Flow,
  type ImportLoss,
  type ThreatModel,
} from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { placeOf } from './objects';

/** Where a manifest says something. */
export const sourceAt = (node: ManifestNode): FactSource => ({
  by: 'import',
  file: node.file,
  line: node.line,
});

/** A model while it is put together from manifests. */
export class ModelBuilder {
  readonly model: ThreatModel;
  readonly knowledge: Knowledge;

  constructor(title: string, knowledge: Knowledge) {
    this.model = emptyModel(title);
    this.knowledge = knowledge;
  }

  get losses(): ImportLoss[] {
    return this.model.losses;
  }

  boundary(id: string, kind: string, name: string, parent: string | null, node?: ManifestNode): Boundary {
    const known = this.model.boundaries[id];
    if (known) return known;
    const boundary: Boundary = { id, kind, name, parent, facts: {}, ...(node && { origin: sourceAt(node) }) };
    this.model.boundaries[id] = boundary;
    return boundary;
  }

  element(id: string, stencil: string, name: string, parent: string | null, node?: ManifestNode): Element {
    const known = this.model.elements[id];
    if (known) return known;
    const kind = this.knowledge.stencils.get(stencil)?.kind ?? 'process';
    const element: Element = {
      id,
      kind,
      stencil,
      name,
      parent,
      facts: {},
      ...(node && { origin: sourceAt(node) }),
    };
    this.model.elements[id] = element;
    return element;
  }

  /** A flow, or the one there is between these two of this name. */
  flow(source: string, target: string, name: string, node: ManifestNode): Flow {
    const same = Object.values(this.model.flows).find(
      (flow) => flow.source === source && flow.target === target && flow.name === name,
    );
    if (same) return same;
    const id = freeId(
      `flow.${source}.to.${target}`.slice(0, 590),
      (one) => this.model.flows[one] !== undefined,
    );
    const flow: Flow = { id, name, source, target, facts: {}, origin: sourceAt(node) };
    this.model.flows[id] = flow;
    return flow;
  }

  /** Records what a manifest says. Undefined says nothing. */
  fact(
    subject: Element | Flow | Boundary,
    fact: string,
    value: FactValue | boolean | undefined,
    node: ManifestNode,
  ): void {
    if (value === undefined) return;
    subject.facts[fact] = {
      value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
      source: sourceAt(node),
    };
  }

  /** Fills in what the platform guarantees where the manifest could have said otherwise and is silent. */
  fillSilence(subject: Element | Boundary, node: ManifestNode): void {
    const facts =
      'stencil' in subject
        ? this.knowledge.stencils.get(String(subject.stencil))?.facts
        : this.knowledge.boundaries.get(subject.kind)?.facts;
    for (const id of facts ?? []) {
      const silent = this.knowledge.facts.get(id)?.silent;
      if (silent === undefined || subject.facts[id] !== undefined) continue;
      subject.facts[id] = {
        value: silent.value,
        source: { by: 'platform', file: node.file, line: node.line, note: silent.because },
      };
    }
  }

  lose(what: string, node: ManifestNode, why: string): void {
    this.losses.push({ what: what.slice(0, 1000), where: placeOf(node), why });
  }
}
