import type { Condition } from '../condition';
import { type At, boundariesAround, clone, flowAt, fresh, type Sketch, wrap } from './sketch';

/** What an operator finds from a place, what it asks there, and what could be drawn so that there is something. */
export interface Look {
  found: At[];
  that: Condition | undefined;
  draw: (next: Sketch) => [Sketch, At][];
}

/** Where an operator looks from here. */
export function lookFrom(condition: Condition, at: At, sketch: Sketch): Look {
  if ('within' in condition) {
    const around = at.type === 'crossing' ? [] : boundariesAround(sketch, at.id);
    const nearest = around.find((id) => sketch.boundaries[id]?.kind === condition.within);
    return {
      found: nearest === undefined ? [] : [{ type: 'boundary', id: nearest }],
      that: condition.that,
      draw: (next) =>
        nearest !== undefined || at.type === 'crossing' || at.type === 'flow'
          ? []
          : [[next, { type: 'boundary', id: wrap(next, at.id, condition.within) }]],
    };
  }
  if ('contains' in condition && at.type === 'boundary')
    return {
      found: Object.keys(sketch.elements)
        .filter((id) => boundariesAround(sketch, id).includes(at.id))
        .map((id) => ({ type: 'element', id })),
      that: condition.contains,
      draw: (next) => {
        const id = fresh(next, 'inside');
        next.elements[id] = { in: at.id };
        return [[next, { type: 'element', id }]];
      },
    };
  if ('containsBoundary' in condition && at.type === 'boundary')
    return {
      found: Object.entries(sketch.boundaries)
        .filter(
          ([id, { kind }]) =>
            kind === condition.containsBoundary && boundariesAround(sketch, id).includes(at.id),
        )
        .map(([id]) => ({ type: 'boundary', id })),
      that: condition.that,
      draw: (next) => {
        const id = fresh(next, 'inside');
        next.boundaries[id] = { kind: condition.containsBoundary, in: at.id };
        return [[next, { type: 'boundary', id }]];
      },
    };
  if ('incoming' in condition) return flowsOf('to', condition.incoming, at, sketch);
  if ('outgoing' in condition) return flowsOf('from', condition.outgoing, at, sketch);
  const flow = flowAt(at, sketch);
  const only = (place: At | undefined, that: Condition | undefined): Look => ({
    found: place ? [place] : [],
    that,
    draw: () => [],
  });
  const element = (id: string | undefined): At | undefined => (id ? { type: 'element', id } : undefined);
  if ('source' in condition) return only(element(flow?.from), condition.source);
  if ('target' in condition) return only(element(flow?.to), condition.target);
  if ('crosses' in condition) return crossed(condition, flow, sketch);
  if (at.type !== 'crossing' || flow === undefined) return only(undefined, undefined);
  if ('flow' in condition) return only({ type: 'flow', id: at.flow }, condition.flow);
  if ('boundary' in condition) return only({ type: 'boundary', id: at.boundary }, condition.boundary);
  const [inner, outer] = at.direction === 'inward' ? [flow.to, flow.from] : [flow.from, flow.to];
  if ('inner' in condition) return only(element(inner), condition.inner);
  if ('outer' in condition) return only(element(outer), condition.outer);
  return only(undefined, undefined);
}

function flowsOf(end: 'from' | 'to', that: Condition, at: At, sketch: Sketch): Look {
  const id = at.type === 'element' ? at.id : '';
  return {
    found: Object.entries(sketch.flows)
      .filter(([, flow]) => flow[end] === id)
      .map(([flow]) => ({ type: 'flow', id: flow })),
    that,
    draw: (next) => {
      const other = fresh(next, 'other');
      next.elements[other] = {};
      const flow = fresh(next, 'flow');
      next.flows[flow] = end === 'to' ? { from: other, to: id } : { from: id, to: other };
      return [[next, { type: 'flow', id: flow }]];
    },
  };
}

function crossed(
  { crosses, direction, that }: Extract<Condition, { crosses: string[] }>,
  flow: { from: string; to: string } | undefined,
  sketch: Sketch,
): Look {
  if (flow === undefined) return { found: [], that, draw: () => [] };
  const left = boundariesAround(sketch, flow.from);
  const entered = boundariesAround(sketch, flow.to);
  const passed = [
    ...(direction === 'inward' ? [] : left.filter((id) => !entered.includes(id))),
    ...(direction === 'outward' ? [] : entered.filter((id) => !left.includes(id))),
  ];
  return {
    found: passed
      .filter((id) => crosses.includes(sketch.boundaries[id]?.kind ?? ''))
      .map((id) => ({ type: 'boundary', id })),
    that,
    draw: (next) =>
      crosses.map((kind) => {
        const copy = clone(next);
        const id = wrap(copy, direction === 'outward' ? flow.from : flow.to, kind);
        return [copy, { type: 'boundary', id }];
      }),
  };
}
