import type { Rectangle } from '../model/geometry';
import type { Diagram, Placement, ThreatModel } from '../model/threat-model';
import { membersOf, type Part, partOfDiagram, partWithin } from './part';
import { room } from './room';
import { type Scope, scopesOf } from './scopes';
import { settle } from './settle';

/** Lays out a part by itself: places relative to the boundary around, outermost from 0, 0. */
export type LayOut = (part: Part) => Promise<Record<string, Placement>>;

type Places = Record<string, Placement>;

/**
 * New places for what a diagram shows, or for what is chosen of it and all that is in that: among themselves, about
 * where they were, beside what stays. Boundaries around grow as needed. What is locked stays.
 * @returns the placements that differ from those of the diagram
 */
export async function layOutDiagram(
  model: Pick<ThreatModel, 'elements' | 'boundaries' | 'flows'>,
  { placements }: Pick<Diagram, 'placements'>,
  layOut: LayOut,
  chosen?: readonly string[],
): Promise<Places> {
  const part = partOfDiagram(model, { placements });
  const locked = new Set([...part.boxes.keys()].filter((id) => placements[id]?.locked === true));
  const members = membersOf(part);
  const places: Places = { ...placements };
  for (const scope of scopesOf(part, locked, chosen)) {
    if (isSettled(part, scope)) continue;
    const found = await layOut(partWithin(part, scope.movers));
    const others = (members.get(scope.container) ?? []).flatMap(({ id }) =>
      scope.movers.includes(id) ? [] : asShown(part, places, id),
    );
    const { x, y } = placeOf(part, scope, placements, found, others);
    for (const [id, place] of Object.entries(found)) {
      const isOutermost = scope.movers.includes(id);
      // A collapsed boundary keeps the size that it has when it is open.
      const sized = part.boxes.get(id)?.as === 'collapsed' ? placements[id] : place;
      places[id] = {
        ...placements[id],
        ...(sized ?? place),
        x: Math.round(place.x + (isOutermost ? x : 0)),
        y: Math.round(place.y + (isOutermost ? y : 0)),
      };
    }
    growAround(part, places, scope.container);
  }
  return Object.fromEntries(
    Object.entries(places).filter(([id, place]) => {
      const before = placements[id];
      return before === undefined || sides.some((side) => before[side] !== place[side]);
    }),
  );
}

const sides = ['x', 'y', 'width', 'height'] as const;

/** One thing alone that holds nothing is laid out as it is. */
function isSettled(part: Part, { movers }: Scope): boolean {
  const [only] = movers;
  return movers.length === 1 && ![...part.boxes.values()].some(({ parent }) => parent === only);
}

/** Where the corner of a laid out group goes: around the middle of where it was, and what nothing is in the way of. */
function placeOf(
  part: Part,
  { container, movers }: Scope,
  before: Places,
  found: Places,
  others: readonly Rectangle[],
) {
  const group = around(movers.flatMap((id) => found[id] ?? []));
  const was = around(movers.flatMap((id) => asShown(part, before, id)));
  const isAlone = movers.length === 1 || others.length === 0;
  const wanted = isAlone
    ? { x: was.x, y: was.y }
    : {
        x: was.x + (was.width - group.width) / 2,
        y: was.y + (was.height - group.height) / 2,
      };
  const least = container === null ? undefined : { x: room.side, y: room.top };
  const corner = container !== null && others.length === 0 ? { x: room.side, y: room.top } : wanted;
  const { x, y } = settle({ ...group, ...corner }, others, least);
  return { x: x - group.x, y: y - group.y };
}

/** Makes the boundaries around as large as what is in them needs; none gets smaller. */
function growAround(part: Part, places: Places, container: string | null): void {
  for (let next = container; next !== null; next = part.boxes.get(next)?.parent ?? null) {
    const frame = places[next];
    if (frame === undefined) return;
    const inner = [...part.boxes.values()].flatMap(({ id, parent }) =>
      parent === next ? asShown(part, places, id) : [],
    );
    places[next] = {
      ...frame,
      width: Math.max(frame.width, ...inner.map(({ x, width }) => x + width + room.side)),
      height: Math.max(frame.height, ...inner.map(({ y, height }) => y + height + room.side)),
    };
  }
}

/** The place of something, as large as it is shown: a collapsed boundary as one box. */
function asShown({ boxes }: Part, places: Places, id: string): Rectangle[] {
  const [place, box] = [places[id], boxes.get(id)];
  if (place === undefined || box === undefined) return [];
  return [box.as === 'collapsed' ? { x: place.x, y: place.y, width: box.width, height: box.height } : place];
}

function around(boxes: readonly Rectangle[]): Rectangle {
  const x = Math.min(...boxes.map((one) => one.x));
  const y = Math.min(...boxes.map((one) => one.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((one) => one.x + one.width)) - x,
    height: Math.max(...boxes.map((one) => one.y + one.height)) - y,
  };
}
