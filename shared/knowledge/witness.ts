import type { Condition } from './condition';
import type { Knowledge } from './knowledge';
import type { Case, Rule } from './pack';

type At =
  | { type: 'element' | 'flow' | 'boundary'; id: string }
  | { type: 'crossing'; flow: string; boundary: string; direction: 'inward' | 'outward' };

type Filled = { [Part in keyof Case]-?: NonNullable<Case[Part]> };
/** A model in the making. An element without a stencil may still become any. */
type Sketch = Omit<Filled, 'elements'> & {
  elements: Record<string, Omit<Filled['elements'][string], 'stencil'> & { stencil?: string }>;
};

/** How many half-made models are tried for one rule before it counts as one that never stands. */
const patience = 20_000;

/**
 * The smallest model found on which a rule stands (or, on request, is quiet), or null where its condition
 * contradicts itself. A search: each operator says what would have to be drawn or known, and what clashes is
 * given up.
 */
export function witness(rule: Rule, knowledge: Knowledge, stands = true): Case | null {
  let tries = 0;
  const search = new Search(knowledge, () => {
    tries += 1;
    return tries < patience;
  });
  for (const [sketch, at] of beginnings(rule, knowledge))
    for (const found of search.meet(rule.when, at, stands, sketch)) return finished(found, knowledge);
  return null;
}

const clone = (sketch: Sketch): Sketch => JSON.parse(JSON.stringify(sketch));
const nothing = (): Sketch => ({ boundaries: {}, elements: {}, flows: {} });

function* beginnings({ subject, applies }: Rule, knowledge: Knowledge): Generator<[Sketch, At]> {
  const { stencils = [], kinds = [], boundaries = [] } = applies;
  const ofKinds = [...knowledge.stencils.values()].filter(({ kind }) => kinds.includes(kind));
  if (subject === 'element')
    for (const stencil of [...stencils, ...ofKinds.map(({ id }) => id)])
      yield [
        { ...nothing(), elements: { it: { stencil } } },
        { type: 'element', id: 'it' },
      ];
  const line = { it: { from: 'a', to: 'b' } };
  if (subject === 'flow')
    yield [
      { ...nothing(), elements: { a: {}, b: {} }, flows: line },
      { type: 'flow', id: 'it' },
    ];
  for (const kind of boundaries) {
    const gate = { it: { kind } };
    if (subject === 'boundary')
      yield [
        { ...nothing(), boundaries: gate },
        { type: 'boundary', id: 'it' },
      ];
    if (subject === 'crossing')
      for (const direction of ['inward', 'outward'] as const) {
        const elements = direction === 'inward' ? { a: {}, b: { in: 'it' } } : { a: { in: 'it' }, b: {} };
        const at: At = { type: 'crossing', flow: 'flow', boundary: 'it', direction };
        yield [{ boundaries: gate, elements, flows: { flow: line.it } }, at];
      }
  }
}

function finished({ boundaries, elements, flows }: Sketch, knowledge: Knowledge): Case {
  const common = knowledge.stencils.has('container')
    ? 'container'
    : ([...knowledge.stencils.values()].find(({ kind }) => kind === 'process')?.id ?? '');
  const named = Object.entries(elements).map(([id, { stencil = common, ...rest }]) => [
    id,
    { stencil, ...rest },
  ]);
  return {
    ...(Object.keys(boundaries).length > 0 && { boundaries }),
    ...(named.length > 0 && { elements: Object.fromEntries(named) }),
    ...(Object.keys(flows).length > 0 && { flows }),
  };
}

class Search {
  private readonly knowledge: Knowledge;
  private readonly goOn: () => boolean;

  constructor(knowledge: Knowledge, goOn: () => boolean) {
    this.knowledge = knowledge;
    this.goOn = goOn;
  }

  /** Every way found to draw on so that the condition has this answer. */
  *meet(condition: Condition, at: At, wanted: boolean, sketch: Sketch): Generator<Sketch> {
    if (!this.goOn()) return;
    if ('not' in condition) yield* this.meet(condition.not, at, !wanted, sketch);
    else if ('all' in condition || 'any' in condition) {
      const isAll = 'all' in condition;
      const parts = isAll ? condition.all : condition.any;
      if (isAll === wanted) yield* this.meetEach(parts, at, wanted, sketch);
      else for (const part of parts) yield* this.meet(part, at, wanted, sketch);
    } else if ('fact' in condition) yield* this.fact(condition, at, wanted, sketch);
    else if ('stencil' in condition) yield* this.stencil(condition.stencil, at, wanted, sketch);
    else if ('kind' in condition) yield* this.kind(condition.kind, at, wanted, sketch);
    else if ('direction' in condition && !('crosses' in condition)) {
      if (at.type === 'crossing' && (at.direction === condition.direction) === wanted) yield sketch;
    } else if ('derived' in condition) yield* this.derived(condition, at, wanted, sketch);
    else yield* this.step(condition, at, wanted, sketch);
  }

  private *meetEach(
    [first, ...rest]: readonly Condition[],
    at: At,
    wanted: boolean,
    sketch: Sketch,
  ): Generator<Sketch> {
    if (first === undefined) yield sketch;
    else
      for (const next of this.meet(first, at, wanted, sketch)) yield* this.meetEach(rest, at, wanted, next);
  }

  private *fact(
    condition: Extract<Condition, { fact: string }>,
    at: At,
    wanted: boolean,
    sketch: Sketch,
  ): Generator<Sketch> {
    if (at.type === 'crossing') return;
    const definition = this.knowledge.facts.get(condition.fact);
    if (definition === undefined) return;
    const part = partOf(at.type);
    const entity = sketch[part][at.id];
    if (at.type === 'element' && entity && !('stencil' in entity)) {
      for (const { id, facts } of this.knowledge.stencils.values())
        if (facts.includes(condition.fact)) {
          const next = clone(sketch);
          Object.assign(next.elements[at.id] ?? {}, { stencil: id });
          yield* this.fact(condition, at, wanted, next);
        }
      return;
    }
    if (!this.mayHave(condition.fact, at, sketch)) {
      if (!wanted) yield sketch;
      return;
    }
    const known = entity?.facts?.[condition.fact];
    for (const value of known === undefined ? this.valuesFor(condition, wanted) : [known]) {
      if (fits(condition, value) !== wanted) continue;
      const next = clone(sketch);
      const target = next[part][at.id];
      if (target) target.facts = { ...target.facts, [condition.fact]: value };
      yield next;
    }
  }

  private mayHave(fact: string, at: At, sketch: Sketch): boolean {
    if (at.type === 'flow') return this.knowledge.flowFacts.includes(fact);
    if (at.type === 'element')
      return (
        this.knowledge.stencils.get(sketch.elements[at.id]?.stencil ?? '')?.facts.includes(fact) ?? false
      );
    if (at.type === 'boundary')
      return (
        this.knowledge.boundaries.get(sketch.boundaries[at.id]?.kind ?? '')?.facts.includes(fact) ?? false
      );
    return false;
  }

  private valuesFor(condition: Extract<Condition, { fact: string }>, wanted: boolean): (string | string[])[] {
    if ('includes' in condition)
      return wanted ? condition.includes.map((word) => [word.replace(/\*$/, '') || 'x']) : [[]];
    const definition = this.knowledge.facts.get(condition.fact);
    const all = definition?.type === 'yesNo' ? ['yes', 'no'] : (definition?.values ?? []);
    return definition?.safe === undefined
      ? all
      : [definition.safe, ...all.filter((one) => one !== definition.safe)];
  }

  private *stencil(ids: readonly string[], at: At, wanted: boolean, sketch: Sketch): Generator<Sketch> {
    if (at.type !== 'element') return;
    const stencil = sketch.elements[at.id]?.stencil;
    if (stencil !== undefined) {
      if (ids.includes(stencil) === wanted) yield sketch;
      return;
    }
    const choices = wanted ? ids : [...this.knowledge.stencils.keys()].filter((id) => !ids.includes(id));
    for (const id of choices) {
      const next = clone(sketch);
      Object.assign(next.elements[at.id] ?? {}, { stencil: id });
      yield next;
    }
  }

  private *kind(kinds: readonly string[], at: At, wanted: boolean, sketch: Sketch): Generator<Sketch> {
    if (at.type === 'boundary') {
      if (kinds.includes(sketch.boundaries[at.id]?.kind ?? '') === wanted) yield sketch;
    } else if (at.type === 'element') {
      const of = [...this.knowledge.stencils.values()].filter(({ kind }) => kinds.includes(kind));
      yield* this.stencil(
        of.map(({ id }) => id),
        at,
        wanted,
        sketch,
      );
    }
  }

  private *derived(
    condition: Extract<Condition, { derived: string }>,
    at: At,
    wanted: boolean,
    sketch: Sketch,
  ): Generator<Sketch> {
    if (condition.derived === 'exposure' && at.type === 'element' && 'is' in condition) {
      const value = wanted ? condition.is : condition.is === 'none' ? 'direct' : 'none';
      if (value === 'none') {
        yield sketch;
        return;
      }
      const outside = [...this.knowledge.stencils.values()].find(({ kind }) => kind === 'external entity');
      if (outside === undefined) return;
      const next = clone(sketch);
      const from = fresh(next, 'outside');
      next.elements[from] = { stencil: outside.id };
      const via = value === 'routed' ? fresh(next, 'between') : undefined;
      if (via) next.elements[via] = {};
      if (via) next.flows[fresh(next, 'in')] = { from, to: via };
      next.flows[fresh(next, 'in')] = { from: via ?? from, to: at.id };
      yield next;
      return;
    }
    if (condition.derived !== 'crossings' || !('atLeast' in condition)) return;
    if (!wanted) {
      yield sketch;
      return;
    }
    const flow = flowAt(at, sketch);
    const kind = [...this.knowledge.boundaries.keys()][0];
    if (flow === undefined || kind === undefined) return;
    const next = clone(sketch);
    for (let count = 0; count < condition.atLeast; count += 1) wrap(next, flow.to, kind);
    yield next;
  }

  /** Operators that look at something else from here: what is there may do, or something is drawn that does. */
  private *step(condition: Condition, at: At, wanted: boolean, sketch: Sketch): Generator<Sketch> {
    const { found, that, draw } = this.look(condition, at, sketch);
    if (!wanted) {
      if (that === undefined) {
        if (found.length === 0) yield sketch;
      } else yield* this.meetAt(found, that, false, sketch);
      return;
    }
    for (const place of found)
      if (that === undefined) yield sketch;
      else yield* this.meet(that, place, true, sketch);
    for (const [next, place] of draw(clone(sketch)))
      if (that === undefined) yield next;
      else yield* this.meet(that, place, true, next);
  }

  private *meetAt(
    [first, ...rest]: readonly At[],
    that: Condition,
    wanted: boolean,
    sketch: Sketch,
  ): Generator<Sketch> {
    if (first === undefined) yield sketch;
    else
      for (const next of this.meet(that, first, wanted, sketch)) yield* this.meetAt(rest, that, wanted, next);
  }

  private look(condition: Condition, at: At, sketch: Sketch): Look {
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
}

interface Look {
  found: At[];
  that: Condition | undefined;
  draw: (next: Sketch) => [Sketch, At][];
}

const partOf = (type: 'element' | 'flow' | 'boundary') =>
  ({ element: 'elements', flow: 'flows', boundary: 'boundaries' })[type] as 'elements';

function flowAt(at: At, sketch: Sketch) {
  if (at.type === 'flow') return sketch.flows[at.id];
  return at.type === 'crossing' ? sketch.flows[at.flow] : undefined;
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

function parentOf(sketch: Sketch, id: string): string | undefined {
  return sketch.boundaries[id]?.in ?? sketch.elements[id]?.in;
}

/** Ids of the boundaries around something, innermost first. */
function boundariesAround(sketch: Sketch, id: string): string[] {
  const parent = parentOf(sketch, id);
  return parent === undefined ? [] : [parent, ...boundariesAround(sketch, parent)];
}

/** Draws a boundary around the outermost one that something is in; gives its id. */
function wrap(sketch: Sketch, id: string, kind: string): string {
  const outermost = boundariesAround(sketch, id).at(-1) ?? id;
  const around = fresh(sketch, 'around');
  sketch.boundaries[around] = { kind };
  const inner = sketch.boundaries[outermost] ?? sketch.elements[outermost];
  if (inner) inner.in = around;
  return around;
}

function fresh(sketch: Sketch, name: string): string {
  const taken = (id: string) => id in sketch.boundaries || id in sketch.elements || id in sketch.flows;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}${count}`;
    if (!taken(id)) return id;
  }
}

function fits(condition: Extract<Condition, { fact: string }>, value: string | string[]): boolean {
  if ('includes' in condition) {
    const words = Array.isArray(value) ? value : [value];
    return words.some((word) =>
      condition.includes.some((pattern) =>
        pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word,
      ),
    );
  }
  return 'is' in condition
    ? String(condition.is) === value
    : condition.in.map(String).includes(String(value));
}
