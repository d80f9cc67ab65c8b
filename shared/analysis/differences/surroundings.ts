import { enclosingBoundaries } from '../../model/containment';
import type { ThreatModel } from '../../model/threat-model';

/** What of the system a reason may have looked at, by ids: it may have come out otherwise when one of these changed. */
export interface Surroundings {
  /** The boundaries around something, of a flow those around its ends, and the ends. */
  around(id: string): readonly string[];
  /** What is inside of a boundary, at any depth. */
  inside(id: string): readonly string[];
  /** Flows that come in or go out. */
  flowsAt(id: string): readonly string[];
  /** Flows and elements on the ways by which data may reach an element. */
  upstream(id: string): readonly string[];
}

/** The surroundings in one model, worked out when they are asked for. */
export function surroundingsOf(model: ThreatModel): Surroundings {
  const parentOf = (id: string) => model.elements[id]?.parent ?? model.boundaries[id]?.parent ?? null;
  const enclosing = (id: string) => enclosingBoundaries(model, parentOf(id)).map((one) => one.id);
  const members = once(() => {
    const found = groups();
    for (const map of [model.elements, model.boundaries])
      for (const id of Object.keys(map)) for (const outer of enclosing(id)) found.add(outer, id);
    return found;
  });
  const incoming = once(() => {
    const found = groups();
    for (const { id, target } of Object.values(model.flows)) found.add(target, id);
    return found;
  });
  const joined = once(() => {
    const found = groups();
    for (const { id, source, target } of Object.values(model.flows))
      for (const end of new Set([source, target])) found.add(end, id);
    return found;
  });
  return {
    around: (id) => {
      const flow = model.flows[id];
      if (flow === undefined) return enclosing(id);
      return [flow.source, flow.target].flatMap((end) => [end, ...enclosing(end)]);
    },
    inside: (id) => members().of(id),
    flowsAt: (id) => joined().of(id),
    upstream: (id) => {
      const found = new Set<string>();
      let edge = [id];
      while (edge.length > 0) {
        const flows = edge.flatMap((end) => incoming().of(end));
        for (const flow of flows) found.add(flow);
        edge = [...new Set(flows.flatMap((flow) => model.flows[flow]?.source ?? []))].filter(
          (source) => source !== id && !found.has(source),
        );
        for (const source of edge) found.add(source);
      }
      return [...found];
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function groups() {
  const lists = new Map<string, string[]>();
  return {
    add(id: string, member: string): void {
      const list = lists.get(id);
      if (list) list.push(member);
      else lists.set(id, [member]);
    },
    of: (id: string): readonly string[] => lists.get(id) ?? [],
  };
}
