import { crossingsBetween, enclosingBoundaries } from '../../model/containment';
import type { ThreatModel } from '../../model/threat-model';
import { put, putList } from '../cell';
import { memo } from '../memo';
import type { BoundaryEntry, ElementEntry, Entry, Exposure, FlowEntry, Passing } from './entry';

/** The entries of a model, by id and in its order. */
export interface Drawing {
  elements: Some<ElementEntry>;
  flows: Some<FlowEntry>;
  boundaries: Some<BoundaryEntry>;
}
interface Some<One> {
  list: readonly One[];
  get(id: string): One | undefined;
}

/** What of a drawing may be otherwise than in the round before. */
export interface Redrawn {
  /** Elements or boundaries: which there are, or where. */
  places: boolean;
  /** Elements or flows: which there are. */
  flows: boolean;
}

/**
 * Works out what lies around every entry: containment, flows, crossings, exposure. Linear in the model's size times
 * its nesting; only what comes out otherwise than before counts as changed.
 */
export function surround(drawing: Drawing, model: ThreatModel, redrawn: Redrawn, round: number): void {
  if (redrawn.places) nest(drawing, model, round);
  if (redrawn.places || redrawn.flows) cross(drawing, model, round);
  if (!redrawn.flows) return;
  join(drawing, round);
  expose(drawing, round);
}

function nest(drawing: Drawing, model: ThreatModel, round: number): void {
  const { elements, boundaries } = drawing;
  const around = memo((parent: string | null) =>
    enclosingBoundaries(model, parent).flatMap(({ id }) => boundaries.get(id) ?? []),
  );
  const elementsIn = new Groups<ElementEntry>(drawing);
  const boundariesIn = new Groups<BoundaryEntry>(drawing);
  for (const boundary of boundaries.list) {
    putList(boundary.around, around(boundary.parent), round);
    for (const outer of boundary.around.value) boundariesIn.add(outer, boundary);
  }
  for (const element of elements.list) {
    putList(element.around, around(element.parent), round);
    for (const outer of element.around.value) elementsIn.add(outer, element);
  }
  for (const boundary of boundaries.list) {
    putList(boundary.elements, elementsIn.of(boundary), round);
    putList(boundary.boundaries, boundariesIn.of(boundary), round);
  }
}

function join(drawing: Drawing, round: number): void {
  const { elements, flows } = drawing;
  const incoming = new Groups<FlowEntry>(drawing);
  const outgoing = new Groups<FlowEntry>(drawing);
  for (const flow of flows.list) {
    if (flow.source) outgoing.add(flow.source, flow);
    if (flow.target) incoming.add(flow.target, flow);
  }
  for (const element of elements.list) {
    putList(element.incoming, incoming.of(element), round);
    putList(element.outgoing, outgoing.of(element), round);
  }
}

function cross(drawing: Drawing, model: ThreatModel, round: number): void {
  const { flows, boundaries } = drawing;
  // Between the same two places, all flows cross the same.
  const crossedFrom = memo((source: string | null) =>
    memo((target: string | null) =>
      crossingsBetween(model, source, target).flatMap(({ boundary, direction }) => {
        const entry = boundaries.get(boundary);
        return entry === undefined ? [] : [entry[direction]];
      }),
    ),
  );
  const passing = new Groups<Passing>(drawing);
  for (const flow of flows.list) {
    putList(flow.crossed, crossedFrom(flow.source?.parent ?? null)(flow.target?.parent ?? null), round);
    for (const { boundary, direction } of flow.crossed.value) passing.add(boundary, flow[direction]);
  }
  for (const boundary of boundaries.list) putList(boundary.passing, passing.of(boundary), round);
}

/** Which elements data from an external entity reaches: at once, or passed on by processes. */
function expose({ elements }: Drawing, round: number): void {
  const found = new Map<ElementEntry, Exposure>();
  let edge = elements.list.filter((element) => element.kind === 'external entity');
  for (let hops = 1; edge.length > 0; hops += 1) {
    const next: ElementEntry[] = [];
    for (const element of edge)
      for (const { target } of element.outgoing.value) {
        if (target === undefined || target.kind === 'external entity' || found.has(target)) continue;
        found.set(target, hops === 1 ? 'direct' : 'routed');
        if (target.kind === 'process') next.push(target);
      }
    edge = next;
  }
  for (const element of elements.list) put(element.exposure, found.get(element) ?? 'none', round);
}

/** Lists by the entry that they belong to. */
class Groups<Value> {
  private readonly groups: (Value[] | undefined)[];

  /** Of a drawing with so many entries. */
  constructor({ elements, flows, boundaries }: Drawing) {
    this.groups = new Array(elements.list.length + flows.list.length + boundaries.list.length);
  }

  add({ position }: Entry, value: Value): void {
    const known = this.groups[position];
    if (known) known.push(value);
    else this.groups[position] = [value];
  }

  of({ position }: Entry): readonly Value[] {
    return this.groups[position] ?? [];
  }
}
