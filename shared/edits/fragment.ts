import { enclosingBoundaries } from '../model/containment';
import { absoluteRectangles, type Point, type Rectangle, shownParent } from '../model/geometry';
import { homesOfNotes } from '../model/notes';
import { shownDiagram } from '../model/shown-diagram';
import { rewriteThreatKey } from '../model/threat-key';
import { type Diagram, emptyModel, type Placement, type ThreatModel } from '../model/threat-model';
import { boundsOf } from './roots';
import { boundarySize, elementSize } from './sizes';

/**
 * A part of a model, taken out to be put somewhere: a model of its own, whose outermost things are in no boundary
 * and have their places on the diagram itself.
 */
export interface Fragment {
  model: ThreatModel;
  /** The diagram of `model` that shows what was taken; those beside it are others on which a cut thing was. */
  diagram: string;
  /** The document that it was taken from. */
  from: string;
  /** It was taken away there, so that it may come back as what it was. */
  isCut: boolean;
  /** The boundaries that the outermost things were in, by their ids. */
  homes: Record<string, string>;
}

/**
 * Takes elements, boundaries with what the diagram shows in them, notes too, the flows between all these; with facts, places, decisions and the state of mitigations. What is cut takes along what other diagrams show of it.
 */
export function takeFragment(
  model: ThreatModel,
  diagramId: string,
  ids: readonly string[],
  { from, isCut }: Pick<Fragment, 'from' | 'isCut'>,
): Fragment {
  const taken = subjectsWith(model, diagramId, ids, isCut);
  const isTaken = (id: string) => taken.has(id);
  const homes: Record<string, string> = {};
  const rooted = <T extends { id: string; parent: string | null }>(one: T): T => {
    if (one.parent === null || isTaken(one.parent)) return one;
    homes[one.id] = one.parent;
    return { ...one, parent: null };
  };
  const fragment = emptyModel(model.title);
  fragment.elements = pick(model.elements, isTaken, rooted);
  fragment.boundaries = pick(model.boundaries, isTaken, rooted);
  fragment.flows = pickWhere(model.flows, ({ source, target }) => isTaken(source) && isTaken(target));
  const known = (id: string) => (isTaken(id) || fragment.flows[id] ? id : undefined);
  fragment.decisions = pick(model.decisions, (key) => rewriteThreatKey(key, known) !== undefined);
  fragment.mitigations = pickWhere(model.mitigations, ({ subject }) => known(subject) !== undefined);

  const own = model.diagrams[diagramId] ?? { id: diagramId, name: '', placements: {} };
  const lyingIn = [...homesOfNotes(model, own, shownDiagram(model, own))].filter(([, home]) => isTaken(home));
  const notes = new Set([...ids, ...lyingIn.map(([note]) => note)]);
  const shown = partOf(model, own, fragment, notes);
  placeHidden(model, fragment, shown);
  const others = isCut ? Object.values(model.diagrams).filter(({ id }) => id !== diagramId) : [];
  fragment.diagrams = Object.fromEntries(
    [shown, ...others.map((diagram) => partOf(model, diagram, fragment, new Set()))]
      .filter(({ id, placements }) => id === diagramId || Object.keys(placements).length > 0)
      .map((diagram) => [diagram.id, diagram]),
  );
  return { model: fragment, diagram: diagramId, from, isCut, homes };
}

/** Whether there is nothing in it. A flow without its ends is nothing. */
export const isEmpty = ({ model, diagram }: Fragment): boolean =>
  outermostOf({ model, diagram }).length === 0;

/** Every element, flow and boundary in a fragment, and its notes. */
export function idsIn({ model, diagram }: Pick<Fragment, 'model' | 'diagram'>): string[] {
  const { elements, flows, boundaries, diagrams } = model;
  return [elements, boundaries, flows, diagrams[diagram]?.notes ?? {}].flatMap(Object.keys);
}

/** What a fragment's diagram shows in no boundary: what is selected once it is put down. */
export function outermostOf({ model, diagram }: Pick<Fragment, 'model' | 'diagram'>): string[] {
  const { placements = {}, notes = {} } = model.diagrams[diagram] ?? {};
  const outermost = Object.keys(placements).filter((id) => shownParent(model, placements, id) === null);
  const homes = homesOfNotes(model, { notes }, shownDiagram(model, { placements }));
  return [...outermost, ...Object.keys(notes).filter((id) => !homes.has(id))];
}

/** Where a fragment lay on its diagram. */
export function placeOf(fragment: Pick<Fragment, 'model' | 'diagram'>): Rectangle {
  const { placements = {}, notes = {} } = fragment.model.diagrams[fragment.diagram] ?? {};
  return boundsOf(outermostOf(fragment).flatMap((id) => placements[id] ?? notes[id] ?? []));
}

/** What is chosen and what is in it. The boundaries between a boundary and what the diagram shows in it come too. */
function subjectsWith(
  model: ThreatModel,
  diagramId: string,
  ids: readonly string[],
  isCut: boolean,
): ReadonlySet<string> {
  const placements = model.diagrams[diagramId]?.placements ?? {};
  const taken = new Set(ids.filter((id) => model.elements[id] ?? model.boundaries[id]));
  for (const one of [...Object.values(model.boundaries), ...Object.values(model.elements)]) {
    if (!isCut && placements[one.id] === undefined) continue;
    const between: string[] = [];
    let next: string | null = one.id;
    while (next !== null && !taken.has(next)) {
      between.push(next);
      next = parentIn(model, next);
    }
    if (next !== null) for (const id of between) taken.add(id);
  }
  return taken;
}

/** What a diagram shows of a fragment: the outermost in their places on the diagram itself. */
function partOf(
  model: ThreatModel,
  diagram: Diagram,
  fragment: ThreatModel,
  chosenNotes: ReadonlySet<string>,
): Diagram {
  const rectangles = absoluteRectangles(model, diagram);
  const place = (placement: Placement, id: string): Placement => {
    const isOutermost = shownParent(fragment, diagram.placements, id) === null;
    const { x, y }: Point = (isOutermost ? rectangles.get(id) : undefined) ?? placement;
    return { ...placement, x, y };
  };
  const isIn = (id: string) => (fragment.elements[id] ?? fragment.boundaries[id]) !== undefined;
  const notes = pick(diagram.notes ?? {}, (id) => chosenNotes.has(id));
  const ways = pick(diagram.ways ?? {}, (id) => fragment.flows[id] !== undefined);
  return {
    id: diagram.id,
    name: diagram.name,
    placements: pick(diagram.placements, isIn, place),
    ...(diagram.inside !== undefined && fragment.boundaries[diagram.inside] && { inside: diagram.inside }),
    ...(Object.keys(notes).length > 0 && { notes }),
    ...(Object.keys(ways).length > 0 && { ways }),
  };
}

/** Gives a place to what was chosen elsewhere than on the diagram, where it isn't shown, nor anything in it. */
function placeHidden(model: ThreatModel, fragment: ThreatModel, { placements }: Diagram): void {
  const shown = new Set(Object.keys(placements));
  for (const id of Object.keys(placements))
    for (const { id: around } of enclosingBoundaries(fragment, parentIn(fragment, id))) shown.add(around);
  let y = 0;
  for (const { id, parent } of [...Object.values(fragment.elements), ...Object.values(fragment.boundaries)]) {
    if (parent !== null || shown.has(id)) continue;
    const known = Object.values(model.diagrams).find((diagram) => diagram.placements[id])?.placements[id];
    const size = known ?? (fragment.boundaries[id] ? boundarySize : elementSize);
    placements[id] = { x: 0, y, width: size.width, height: size.height };
    y += size.height + 24;
  }
}

const parentIn = ({ elements, boundaries }: ThreatModel, id: string): string | null =>
  (elements[id] ?? boundaries[id])?.parent ?? null;

function pick<T>(
  map: Readonly<Record<string, T>>,
  isWanted: (key: string) => boolean,
  as: (one: T, key: string) => T = (one) => one,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(map)
      .filter(([key]) => isWanted(key))
      .map(([key, one]) => [key, as(one, key)]),
  );
}

const pickWhere = <T>(map: Readonly<Record<string, T>>, isWanted: (one: T) => boolean) =>
  pick(map, (key) => {
    const one = map[key];
    return one !== undefined && isWanted(one);
  });
