import type { ThreatModel } from '../../model/threat-model';
import { cutCircles } from './circles';
import { type Judge, otherSide, type Side } from './conflict';
import { positions } from './consequences';
import type { Fates } from './fates';
import { agreed, inEach, own, type Versions } from './versions';

/** The boundary that something is in, and the side that says where on every diagram; undefined: each for itself. */
export interface Place {
  parent: string | null;
  side: Side | undefined;
}

type PlacedMap = 'elements' | 'boundaries';
type Parents = Map<string, string | null>;

/** Where everything is. A place on a diagram is relative to the boundary around: the two are taken together. */
export function mergePlaces(judge: Judge, versions: Versions, fates: Fates): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const parents: Record<PlacedMap, Parents> = { elements: new Map(), boundaries: new Map() };
  for (const map of ['boundaries', 'elements'] as const) {
    for (const id of new Set([versions.mine, versions.theirs].flatMap((model) => Object.keys(model[map])))) {
      if (!fates(map, id).exists) continue;
      const place = placeOf(judge, versions, fates, map, id);
      places.set(id, place);
      parents[map].set(id, standing(versions, fates, place.parent));
    }
  }
  const sound = cutCircles(judge, versions, parents.boundaries, (parent) =>
    standing(versions, fates, parent),
  );
  for (const [id, parent] of [...sound, ...parents.elements])
    places.set(id, { side: places.get(id)?.side, parent });
  return places;
}

function placeOf(judge: Judge, versions: Versions, fates: Fates, map: PlacedMap, id: string): Place {
  const things = inEach(versions, (model) => own<{ parent: string | null }>(model[map], id));
  if (things.mine === undefined) return { parent: things.theirs?.parent ?? null, side: 'theirs' };
  if (things.theirs === undefined) return { parent: things.mine.parent, side: 'mine' };
  const left = sideThatLeftIt(versions, fates, map, id);
  if (left !== undefined) return { parent: things[left]?.parent ?? null, side: left };
  const seen = inEach(versions, (model) => placeIn(versions, model, map, id));
  const isMoved = (['mine', 'theirs'] as const).some((side) => seen[side]?.parent !== seen.base?.parent);
  if (!isMoved) return { parent: things.mine.parent, side: undefined };
  if (seen.mine?.parent === seen.theirs?.parent)
    return { parent: seen.mine?.parent ?? null, side: undefined };
  const side =
    agreed(seen) ??
    judge.decide({
      key: `place/${id}`,
      about: { kind: 'place', map, id },
      mine: things.mine.parent,
      theirs: things.theirs.parent,
      covers: [[map, id, 'parent'], ...positions(versions.mine, id), ...positions(versions.theirs, id)],
    });
  return { parent: seen[side]?.parent ?? null, side };
}

interface SeenPlace {
  parent: string | null;
  at: Record<string, [number, number]>;
}

/**
 * That something came to lie one boundary further out because a side removed the boundary around it counts for
 * nothing where that boundary stays: then it is where the other side has it.
 */
function sideThatLeftIt({ base }: Versions, fates: Fates, map: PlacedMap, id: string): Side | undefined {
  const around = own<{ parent: string | null }>(base[map], id)?.parent ?? null;
  if (around === null) return undefined;
  const { exists, removedBy } = fates('boundaries', around);
  return exists && removedBy !== undefined ? otherSide(removedBy) : undefined;
}

/** Positions on the diagrams that show it in every version: those that were not there before say nothing of a move. */
function placeIn(
  { base, mine, theirs }: Versions,
  model: ThreatModel,
  map: PlacedMap,
  id: string,
): SeenPlace | undefined {
  const thing = own<{ parent: string | null }>(model[map], id);
  if (thing === undefined) return undefined;
  const at: SeenPlace['at'] = {};
  for (const { id: diagram, placements } of Object.values(model.diagrams)) {
    const isShown = [base, mine, theirs].every((one) => own(own(one.diagrams, diagram)?.placements, id));
    const placement = own(placements, id);
    if (isShown && placement) at[diagram] = [placement.x, placement.y];
  }
  return { parent: thing.parent, at };
}

/** A boundary, or the next around it that still exists. */
function standing({ base, mine, theirs }: Versions, fates: Fates, boundary: string | null): string | null {
  let next = boundary;
  const passed = new Set<string>();
  while (next !== null && !fates('boundaries', next).exists) {
    if (passed.has(next)) return null;
    passed.add(next);
    const id: string = next;
    next = [mine, theirs, base].map((model) => own(model.boundaries, id)).find(Boolean)?.parent ?? null;
  }
  return next;
}
