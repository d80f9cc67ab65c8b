import type { Knowledge } from '../../../shared/knowledge/knowledge';
import { type FactValue, isSameValue, knownValue } from '../../../shared/model/fact';
import type { ThreatModel } from '../../../shared/model/threat-model';

/** What several things say of one fact. */
export interface CommonFact {
  fact: string;
  /** Undefined: nobody knows of any; `various`: not all say the same. */
  answer: { value: FactValue | undefined } | 'various';
}

type Known = Pick<Knowledge, 'stencils' | 'boundaries' | 'flowFacts'>;

/** The facts that something of this kind can have, and those that it has besides. */
export function possibleFacts(model: ThreatModel, knowledge: Known, id: string): string[] {
  const element = model.elements[id];
  const boundary = model.boundaries[id];
  const possible = element
    ? (knowledge.stencils.get(element.stencil)?.facts ?? [])
    : boundary
      ? (knowledge.boundaries.get(boundary.kind)?.facts ?? [])
      : knowledge.flowFacts;
  return [...new Set([...possible, ...Object.keys(factsOf(model, id))])];
}

/** The facts that all of these can have, and what they say together. */
export function commonFacts(model: ThreatModel, knowledge: Known, ids: readonly string[]): CommonFact[] {
  const [first, ...others] = ids;
  if (first === undefined) return [];
  const possible = others.map((id) => new Set(possibleFacts(model, knowledge, id)));
  return possibleFacts(model, knowledge, first)
    .filter((fact) => possible.every((facts) => facts.has(fact)))
    .map((fact) => {
      const value = knownValue(factsOf(model, first), fact);
      const isSame = others.every((id) => isSameValue(knownValue(factsOf(model, id), fact), value));
      return { fact, answer: isSame ? { value } : 'various' };
    });
}

/** The boundary that all of these are in (null: in none); `various`: not all are in the same. */
export function commonParent(model: ThreatModel, ids: readonly string[]): string | null | 'various' {
  const parents = new Set(ids.map((id) => (model.elements[id] ?? model.boundaries[id])?.parent ?? null));
  const [only = null] = parents;
  return parents.size > 1 ? 'various' : only;
}

/** How many there are of each kind, the most first. */
export function countKinds(ids: readonly string[], kindOf: (id: string) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const kind = kindOf(id);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

const factsOf = ({ elements, boundaries, flows }: ThreatModel, id: string) =>
  (elements[id] ?? boundaries[id] ?? flows[id])?.facts ?? {};
