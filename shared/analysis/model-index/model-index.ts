import type { Knowledge } from '../../knowledge/knowledge';
import { mitigationKey, partsOfKey } from '../../model/mitigation-key';
import {
  type Boundary,
  type Decision,
  type Element,
  emptyModel,
  type Flow,
  type MitigationUse,
  type ThreatModel,
} from '../../model/threat-model';
import { type Cell, cellOf, Notebook, put } from '../cell';
import type { Setting } from '../kleene';
import { platformsOfModel } from '../platforms';
import { type Change, Entries, type Following } from './entries';
import { BoundaryEntry, ElementEntry, type Entry, FlowEntry } from './entry';
import { nameEntries } from './naming';
import { surround } from './surroundings';

/**
 * A model with the look-ups that conditions need, each worked out once. It follows the model from one edit to the
 * next: what an edit changed is in cells that changed in this round, all else stays.
 */
export class ModelIndex {
  round = 0;
  readonly elements = new Entries<Element, ElementEntry>({
    make: (element, round) => new ElementEntry(element, round),
    isOf: (entry, element) => entry.isOf(element),
  });
  readonly flows = new Entries<Flow, FlowEntry>({
    make: (flow, round) => new FlowEntry(flow, (id) => this.elements.get(id), round),
    isOf: (entry, flow) => entry.isOf(flow, (id) => this.elements.get(id)),
  });
  readonly boundaries = new Entries<Boundary, BoundaryEntry>({
    make: (boundary, round) => new BoundaryEntry(boundary, round),
    isOf: (entry, boundary) => entry.isOf(boundary),
  });
  /** Entries that came and went in this round. */
  arrived: readonly Entry[] = [];
  departed: readonly Entry[] = [];
  /** The platforms that the model as a whole has on it. */
  readonly platforms = cellOf<ReadonlySet<string>>(new Set());
  /** `YYYY-MM-DD`; undefined: nothing expires. */
  readonly today = cellOf<string | undefined>(undefined);
  private readonly decisions = new Map<string, Cell<Decision | undefined>>();
  private model = emptyModel('');
  private readonly knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** Every entry, in the order of the model: elements, flows, boundaries. */
  entries(): readonly Entry[] {
    return [...this.elements.list, ...this.flows.list, ...this.boundaries.list];
  }

  get(id: string): Entry | undefined {
    return this.elements.get(id) ?? this.flows.get(id) ?? this.boundaries.get(id);
  }

  /** What was decided of the threat with this key. */
  decision(key: string): Cell<Decision | undefined> {
    const known = this.decisions.get(key);
    if (known) return known;
    const fresh = cellOf(own(this.model.decisions, key));
    this.decisions.set(key, fresh);
    return fresh;
  }

  /** Nobody asks any more what was decided of that threat. */
  forgetDecision(key: string): void {
    this.decisions.delete(key);
  }

  /** How far a measure is carried out for something. */
  measure(entry: Entry, mitigation: string): Cell<MitigationUse | undefined> {
    entry.measures ??= new Map();
    const known = entry.measures.get(mitigation);
    if (known) return known;
    const fresh = cellOf(own(this.model.mitigations, mitigationKey(mitigation, entry.id)));
    entry.measures.set(mitigation, fresh);
    return fresh;
  }

  /** Takes the model of the next round. */
  become(model: ThreatModel, today: string | undefined): void {
    const before = this.model;
    const round = this.round + 1;
    this.round = round;
    this.model = model;
    put(this.today, today, round);
    const elements = follow(this.elements, model.elements, model.elements !== before.elements, round);
    const haveOtherEnds = isOther(elements);
    const flows = follow(this.flows, model.flows, haveOtherEnds || model.flows !== before.flows, round);
    const haveOtherBoundaries = model.boundaries !== before.boundaries;
    const boundaries = follow(this.boundaries, model.boundaries, haveOtherBoundaries, round);
    this.arrived = [...elements.arrived, ...flows.arrived, ...boundaries.arrived];
    this.departed = [...elements.departed, ...flows.departed, ...boundaries.departed];
    if (this.arrived.length + this.departed.length > 0)
      for (const [position, entry] of this.entries().entries()) entry.position = position;
    const redrawn = {
      places: [elements, boundaries].some((change) => change.isMoved || isOther(change)),
      flows: [elements, flows].some(isOther),
    };
    surround(this, model, redrawn, round);
    nameEntries(this, model, this.knowledge, round);
    if (haveOtherBoundaries) putSet(this.platforms, platformsOfModel(model, this.knowledge), round);
    for (const key of differences(before.decisions, model.decisions)) {
      const cell = this.decisions.get(key);
      if (cell) put(cell, own(model.decisions, key), round);
    }
    for (const key of differences(before.mitigations, model.mitigations)) {
      const { mitigation, subject } = partsOfKey(key);
      const cell = this.get(subject)?.measures?.get(mitigation);
      if (cell) put(cell, own(model.mitigations, key), round);
    }
  }
}

/** What conditions are asked against, for who asks once and remembers nothing. */
export function settingOf(model: ThreatModel, knowledge: Knowledge): Setting {
  const index = new ModelIndex(knowledge);
  index.become(model, undefined);
  return { index, knowledge, notes: new Notebook() };
}

const isOther = ({ arrived, departed }: Change<unknown>) => arrived.length + departed.length > 0;

const unchanged = { arrived: [], departed: [], isMoved: false };

function follow<Entity extends { id: string }, One extends Following<Entity>>(
  entries: Entries<Entity, One>,
  entities: Readonly<Record<string, Entity>>,
  mayDiffer: boolean,
  round: number,
): Change<One> {
  return mayDiffer ? entries.become(Object.values(entities), round) : unchanged;
}

const own = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined;

/** The keys under which two maps don't hold the same. */
function differences<T>(before: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>): string[] {
  if (before === now) return [];
  return [
    ...Object.keys(now).filter((key) => own(before, key) !== now[key]),
    ...Object.keys(before).filter((key) => !Object.hasOwn(now, key)),
  ];
}

function putSet(cell: Cell<ReadonlySet<string>>, set: ReadonlySet<string>, round: number): void {
  const isSame = set.size === cell.value.size && [...set].every((one) => cell.value.has(one));
  if (!isSame) put(cell, set, round);
}
