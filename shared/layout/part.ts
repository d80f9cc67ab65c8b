import { boundarySize, elementSize } from '../edits/sizes';
import { shownDiagram } from '../model/shown-diagram';
import type { Diagram, ThreatModel } from '../model/threat-model';

/** An element or a boundary as layout sees it. */
export interface Box {
  id: string;
  /** The boundary that it lies in; null: none that is laid out with it. */
  parent: string | null;
  /** `collapsed`: a boundary that is shown as one box. */
  as: 'element' | 'boundary' | 'collapsed';
  /** Of a boundary that holds something, its layout decides. */
  width: number;
  height: number;
  /** Characters of its name. */
  nameLength: number;
}

/** A flow as layout sees it. */
export interface Link {
  source: string;
  target: string;
  isNamed: boolean;
}

/** What is laid out together. */
export interface Part {
  boxes: ReadonlyMap<string, Box>;
  /** Both ends are among the boxes. */
  links: readonly Link[];
}

type Drawn = Pick<ThreatModel, 'elements' | 'boundaries' | 'flows'>;

/** All of a model, in the sizes that new things have. */
export function partOfModel(model: Drawn): Part {
  const placements = Object.fromEntries([
    ...Object.keys(model.elements).map((id) => [id, { x: 0, y: 0, ...elementSize }]),
    ...Object.keys(model.boundaries).map((id) => [id, { x: 0, y: 0, ...boundarySize }]),
  ]);
  return partOfDiagram(model, { placements });
}

/** What a diagram shows, in the sizes that it has there. */
export function partOfDiagram(model: Drawn, diagram: Pick<Diagram, 'placements'>): Part {
  const shown = shownDiagram(model, diagram);
  const boxes = new Map<string, Box>();
  for (const { id, as, parent, rectangle } of inOrder(shown.boxes)) {
    const { width, height } = rectangle;
    const { name } = model.elements[id] ?? model.boundaries[id] ?? { name: '' };
    boxes.set(id, { id, parent, as, width, height, nameLength: name.length });
  }
  const links = inOrder(shown.lines).map(({ source, target, flows }) => ({
    source,
    target,
    isNamed: flows.length > 1 || model.flows[flows[0] ?? '']?.name !== '',
  }));
  return { boxes, links };
}

const inOrder = <T extends { id: string }>(all: ReadonlyMap<string, T>): T[] =>
  [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** These things with all that lies in them, as if nothing lay around them. */
export function partWithin(part: Part, outermost: readonly string[]): Part {
  const tops = new Set(outermost);
  const isInside = (box: Box): boolean =>
    tops.has(box.id) || pathOf(part, box.id).some((around) => tops.has(around));
  const boxes = new Map(
    [...part.boxes.values()]
      .filter(isInside)
      .map((box): [string, Box] => [box.id, tops.has(box.id) ? { ...box, parent: null } : box]),
  );
  return {
    boxes,
    links: part.links.filter(({ source, target }) => boxes.has(source) && boxes.has(target)),
  };
}

/** A thing and what lies around it, from the inside out. */
export function pathOf({ boxes }: Part, id: string): string[] {
  const path: string[] = [];
  for (let next: string | null = id; next !== null; next = boxes.get(next)?.parent ?? null) path.push(next);
  return path;
}

/** The things that lie directly in each boundary (null: outermost), by id. */
export function membersOf({ boxes }: Part): Map<string | null, Box[]> {
  const members = new Map<string | null, Box[]>();
  for (const box of boxes.values()) {
    const known = members.get(box.parent);
    if (known) known.push(box);
    else members.set(box.parent, [box]);
  }
  return members;
}

/** Where a flow runs, seen from the innermost boundary (null: none) that holds both its ends. */
export interface Meeting {
  at: string | null;
  /** The things directly in there between which it runs; the same where it stays within one. */
  source: string;
  target: string;
}

/** The innermost boundary that holds both ends of a flow, and which of its members they are or lie in. */
export function meetingOf(part: Part, { source, target }: Link): Meeting {
  const from = pathOf(part, source);
  const to = pathOf(part, target);
  const shared = from.find((id) => to.includes(id));
  const below = (path: string[]) =>
    (shared === undefined ? path.at(-1) : path[path.indexOf(shared) - 1]) ?? source;
  return { at: shared ?? null, source: below(from), target: below(to) };
}
