import type { Condition } from '../condition';
import type { Knowledge } from '../knowledge';
import { lookFrom } from './look';
import { type At, clone, flowAt, fresh, partOf, type Sketch, wrap } from './sketch';

/** Searches for ways to draw on until a condition has a wanted answer; what clashes is given up. */
export class Search {
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
    const { found, that, draw } = lookFrom(condition, at, sketch);
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
