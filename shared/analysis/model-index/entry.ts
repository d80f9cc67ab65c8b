import { type Fact, knownFact } from '../../model/fact';
import type { Boundary, Element, Flow, MitigationUse } from '../../model/threat-model';
import type { Subject } from '../analysis';
import { type Cell, cellOf, put } from '../cell';

export type Direction = 'inward' | 'outward';
export type Exposure = 'direct' | 'routed' | 'none';

/** A boundary that a flow crosses, and a flow that crosses a boundary. */
export interface Crossed {
  boundary: BoundaryEntry;
  direction: Direction;
}
export interface Passing {
  flow: FlowEntry;
  direction: Direction;
}

const nothing: readonly never[] = [];
const list = <T>() => cellOf<readonly T[]>(nothing);

/**
 * An entity of the model as conditions look at it. What it is never changes: an entity of another kind, or a flow
 * between other ends, is another entry. Whatever else can be read of it is in cells.
 */
abstract class EntityEntry<Entity extends Element | Flow | Boundary> {
  readonly id: string;
  readonly origin: Entity['origin'];
  readonly name: Cell<string>;
  readonly scope: Cell<Entity['outOfScope']>;
  /** What people call it. */
  readonly subject: Cell<Subject>;
  /** Where it comes among all entries of the index. */
  position = 0;
  isGone = false;
  /** How far measures are carried out for it, as far as anybody asked; kept by the index. */
  measures: Map<string, Cell<MitigationUse | undefined>> | undefined;
  private readonly facts = new Map<string, Cell<Fact | undefined>>();
  protected entity: Entity;

  constructor(entity: Entity, kind: Subject['kind'], round: number) {
    this.entity = entity;
    this.id = entity.id;
    this.origin = entity.origin;
    this.name = cellOf(entity.name, round);
    this.scope = cellOf(entity.outOfScope);
    this.subject = cellOf({ id: entity.id, kind, name: entity.name });
  }

  /** A fact of it; undefined in the cell where nobody knows it. */
  fact(id: string): Cell<Fact | undefined> {
    const known = this.facts.get(id);
    if (known) return known;
    const fresh = cellOf(knownFact(this.entity.facts, id));
    this.facts.set(id, fresh);
    return fresh;
  }

  /** Takes the entity as it is now; tells whether it is in another place. */
  become(entity: Entity, round: number): boolean {
    const before = this.entity;
    if (entity === before) return false;
    this.entity = entity;
    put(this.name, entity.name, round);
    put(this.scope, entity.outOfScope, round);
    for (const [id, cell] of this.facts) put(cell, knownFact(entity.facts, id), round);
    return entity.parent !== before.parent;
  }
}

export class ElementEntry extends EntityEntry<Element> {
  readonly type = 'element';
  readonly kind: Element['kind'];
  readonly stencil: string;
  /** The boundaries around it, innermost first. */
  readonly around = list<BoundaryEntry>();
  readonly incoming = list<FlowEntry>();
  readonly outgoing = list<FlowEntry>();
  readonly exposure = cellOf<Exposure>('none');

  constructor(element: Element, round: number) {
    super(element, element.kind, round);
    this.kind = element.kind;
    this.stencil = element.stencil;
  }

  /** For the index, which works out from it what is around; conditions look at that. */
  get parent(): string | null {
    return this.entity.parent;
  }

  isOf({ id, kind, stencil, origin }: Element): boolean {
    return id === this.id && kind === this.kind && stencil === this.stencil && origin === this.origin;
  }
}

export class FlowEntry extends EntityEntry<Flow> {
  readonly type = 'flow';
  readonly source: ElementEntry | undefined;
  readonly target: ElementEntry | undefined;
  /** In the order of the way. */
  readonly crossed = list<Crossed>();
  readonly inward: Passing = { flow: this, direction: 'inward' };
  readonly outward: Passing = { flow: this, direction: 'outward' };

  /** Its ends are undefined where the model has no element of that id. */
  constructor(flow: Flow, elementOf: (id: string) => ElementEntry | undefined, round: number) {
    super(flow, 'flow', round);
    this.source = elementOf(flow.source);
    this.target = elementOf(flow.target);
  }

  isOf(flow: Flow, elementOf: (id: string) => ElementEntry | undefined): boolean {
    const isEnd = (end: ElementEntry | undefined, id: string) =>
      end === undefined ? elementOf(id) === undefined : end.id === id && !end.isGone;
    return (
      flow.id === this.id &&
      flow.origin === this.origin &&
      isEnd(this.source, flow.source) &&
      isEnd(this.target, flow.target)
    );
  }
}

export class BoundaryEntry extends EntityEntry<Boundary> {
  readonly type = 'boundary';
  readonly kind: string;
  readonly around = list<BoundaryEntry>();
  /** What is anywhere inside it. */
  readonly elements = list<ElementEntry>();
  readonly boundaries = list<BoundaryEntry>();
  /** In the order of the model's flows. */
  readonly passing = list<Passing>();
  readonly inward: Crossed = { boundary: this, direction: 'inward' };
  readonly outward: Crossed = { boundary: this, direction: 'outward' };

  constructor(boundary: Boundary, round: number) {
    super(boundary, 'boundary', round);
    this.kind = boundary.kind;
  }

  /** For the index, which works out from it what is around; conditions look at that. */
  get parent(): string | null {
    return this.entity.parent;
  }

  isOf({ id, kind, origin }: Boundary): boolean {
    return id === this.id && kind === this.kind && origin === this.origin;
  }
}

export type Entry = ElementEntry | FlowEntry | BoundaryEntry;

/** What a condition is asked of; from there it may look at everything around. */
export type Focus =
  | Entry
  | { type: 'crossing'; flow: FlowEntry; boundary: BoundaryEntry; direction: Direction };
