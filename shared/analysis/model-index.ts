import { type Crossing, crossingsOf, enclosingBoundaries } from '../model/containment';
import type { Boundary, Element, Flow, ThreatModel } from '../model/threat-model';

/** What a condition is asked of, together with everything that it may look at from there. */
export type Focus =
  | { type: 'element'; entity: Element }
  | { type: 'flow'; entity: Flow }
  | { type: 'boundary'; entity: Boundary }
  | { type: 'crossing'; flow: Flow; boundary: Boundary; direction: Crossing['direction'] };

export type Exposure = 'direct' | 'routed' | 'none';

/** A model with the look-ups that conditions need, each worked out once. */
export interface ModelIndex {
  model: ThreatModel;
  /** Around an element or boundary, innermost first, itself not among them. */
  around(id: string): readonly Boundary[];
  incoming(element: string): readonly Flow[];
  outgoing(element: string): readonly Flow[];
  crossings(flow: string): readonly Crossing[];
  /** Crossings by boundary, in the order of the flows' ids. */
  crossingsOfBoundary(boundary: string): readonly Crossing[];
  elementsInside(boundary: string): readonly Element[];
  boundariesInside(boundary: string): readonly Boundary[];
  exposure(element: string): Exposure;
}

/** Reads a model once, in time linear in its size times its nesting. */
export function indexModel(model: ThreatModel): ModelIndex {
  const around = new Map<string, readonly Boundary[]>();
  const incoming = new Map<string, Flow[]>();
  const outgoing = new Map<string, Flow[]>();
  const crossings = new Map<string, Crossing[]>();
  const crossingsOfBoundary = new Map<string, Crossing[]>();
  const elementsInside = new Map<string, Element[]>();
  const boundariesInside = new Map<string, Boundary[]>();

  for (const boundary of Object.values(model.boundaries)) {
    const outer = enclosingBoundaries(model, boundary.parent);
    around.set(boundary.id, outer);
    for (const { id } of outer) append(boundariesInside, id, boundary);
  }
  for (const element of Object.values(model.elements)) {
    const outer = enclosingBoundaries(model, element.parent);
    around.set(element.id, outer);
    for (const { id } of outer) append(elementsInside, id, element);
  }
  for (const flow of Object.values(model.flows)) {
    append(outgoing, flow.source, flow);
    append(incoming, flow.target, flow);
    const crossed = crossingsOf(model, flow);
    crossings.set(flow.id, crossed);
    for (const crossing of crossed) append(crossingsOfBoundary, crossing.boundary, crossing);
  }
  const exposed = exposures(model, outgoing);
  return {
    model,
    around: (id) => around.get(id) ?? [],
    incoming: (id) => incoming.get(id) ?? [],
    outgoing: (id) => outgoing.get(id) ?? [],
    crossings: (id) => crossings.get(id) ?? [],
    crossingsOfBoundary: (id) => crossingsOfBoundary.get(id) ?? [],
    elementsInside: (id) => elementsInside.get(id) ?? [],
    boundariesInside: (id) => boundariesInside.get(id) ?? [],
    exposure: (id) => exposed.get(id) ?? 'none',
  };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Which elements data from an external entity reaches: at once, or passed on by processes. */
function exposures(model: ThreatModel, outgoing: Map<string, Flow[]>): Map<string, Exposure> {
  const found = new Map<string, Exposure>();
  const outside = Object.values(model.elements).filter((element) => element.kind === 'external entity');
  let edge = outside.map((element) => element.id);
  for (let hops = 1; edge.length > 0; hops += 1) {
    const next: string[] = [];
    for (const id of edge)
      for (const { target } of outgoing.get(id) ?? []) {
        const kind = model.elements[target]?.kind;
        if (kind === undefined || kind === 'external entity' || found.has(target)) continue;
        found.set(target, hops === 1 ? 'direct' : 'routed');
        if (kind === 'process') next.push(target);
      }
    edge = next;
  }
  return found;
}
