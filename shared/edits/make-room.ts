import { shownSize } from '../model/collapse';
import { enclosingBoundaries } from '../model/containment';
import { absoluteRectangles, type Point, type Rectangle, shownParent } from '../model/geometry';
import { homesOfNotes } from '../model/notes';
import { shownDiagram } from '../model/shown-diagram';
import type { Diagram, ThreatModel } from '../model/threat-model';
import { bringNotes } from './bring-notes';
import type { Edit } from './edit';
import { growAround } from './grow';
import { clearOfLocked, type Neighbour, pushAside } from './push-aside';
import { diagramOf } from './subjects';
import { keepWays } from './ways';

/** How near a boundary may come to what lies beside it. */
const margin = 16;

/**
 * The same edit, after which boundaries that grew by it cover nothing that lay beside them: that makes room, as if
 * space were put in, and so on outwards. What is locked stays.
 * @param near how close they may come to it
 */
export function makingRoom(diagram: string, edit: Edit, near: number = margin): Edit {
  return {
    ...edit,
    recipe: (model) => {
      const makeRoom = roomMaker(model, diagramOf(model, diagram), near);
      edit.recipe(model);
      makeRoom();
    },
  };
}

/**
 * What must follow when boundaries of a diagram grow.
 * @returns what makes room for them, to be called after that
 */
export function roomMaker(model: ThreatModel, view: Diagram, near: number = margin): () => void {
  const keep = keepWays(model, view);
  const pushNeighbours = neighbourPusher(model, view, near);
  return () => {
    pushNeighbours();
    keep();
  };
}

/** The same where bends follow all else already: only those of what gives way move here. */
export function roomMakerOnly(model: ThreatModel, view: Diagram): () => void {
  const pushNeighbours = neighbourPusher(model, view, margin);
  return () => {
    const keep = keepWays(model, view);
    pushNeighbours();
    keep();
  };
}

function neighbourPusher(model: ThreatModel, view: Diagram, near: number): () => void {
  const before = placesOf(model, view);
  return () => {
    const carried = new Map<string, Point>();
    const depth = (id: string) => enclosingBoundaries(model, model.boundaries[id]?.parent ?? null).length;
    const boundaries = [...before.keys()].filter((id) => view.placements[id] && model.boundaries[id]);
    for (const id of boundaries.sort((a, b) => depth(b) - depth(a))) {
      const old = before.get(id);
      const { x, y } = carried.get(id) ?? { x: 0, y: 0 };
      if (old === undefined) continue;
      for (const [other, by] of giveWay(model, view, id, { ...old, x: old.x + x, y: old.y + y }, near)) {
        const sofar = carried.get(other) ?? { x: 0, y: 0 };
        carried.set(other, { x: sofar.x + by.x, y: sofar.y + by.y });
      }
    }
  };
}

/** Moves aside what a boundary came over that was that large. @returns how far each went */
function giveWay(
  model: ThreatModel,
  view: Diagram,
  id: string,
  { width, height, ...corner }: Rectangle,
  near: number,
): Map<string, Point> {
  const none = new Map<string, Point>();
  const placement = view.placements[id];
  if (placement === undefined) return none;
  const size = shownSize(model, id, placement);
  if (size.width <= width && size.height <= height) return none;
  const places = placesOf(model, view);
  const now = places.get(id);
  if (now === undefined) return none;
  // What the edit itself brought elsewhere grew from there.
  const isThere = now.x <= corner.x && now.y <= corner.y;
  const old = { ...(isThere ? corner : { x: now.x, y: now.y }), width, height };
  const parent = shownParent(model, view.placements, id);
  const neighbours = neighboursOf(model, view, id, parent, places).filter(
    // A note that lies in what is opened lay there before it was collapsed.
    (one) => view.placements[one.id] || !holds(now, one.rectangle),
  );
  const clear = placement.locked ? now : clearOfLocked(old, now, neighbours);
  const shifts = pushAside(old, clear, neighbours, near);
  if (clear !== now) shifts.set(id, { x: clear.x - now.x, y: clear.y - now.y });
  if (shifts.size === 0) return none;
  const bring = bringNotes(model, view, [...shifts.keys()]);
  for (const [other, by] of shifts) {
    const moved = view.placements[other] ?? view.notes?.[other];
    if (moved === undefined) continue;
    moved.x += by.x;
    moved.y += by.y;
  }
  bring();
  growAround(model, view.id, parent);
  return shifts;
}

const holds = (outer: Rectangle, { x, y, width, height }: Rectangle) =>
  outer.x <= x && outer.y <= y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;

/** What lies in the same boundary, notes too. */
function neighboursOf(
  model: ThreatModel,
  view: Diagram,
  id: string,
  parent: string | null,
  places: ReadonlyMap<string, Rectangle>,
): Neighbour[] {
  const notes = Object.values(view.notes ?? {});
  const homes = notes.length > 0 ? homesOfNotes(model, view, shownDiagram(model, view)) : new Map();
  return [
    ...[...places].flatMap(([other, rectangle]) =>
      other !== id && shownParent(model, view.placements, other) === parent
        ? [{ id: other, rectangle, isLocked: view.placements[other]?.locked ?? false }]
        : [],
    ),
    ...notes.flatMap(({ id: note, locked = false, x, y, width, height }) =>
      (homes.get(note) ?? null) === parent
        ? [{ id: note, rectangle: { x, y, width, height }, isLocked: locked }]
        : [],
    ),
  ];
}

/** Where everything lies on the diagram itself, as large as it is shown there. */
function placesOf(model: ThreatModel, view: Diagram): Map<string, Rectangle> {
  return new Map(
    [...absoluteRectangles(model, view)].map(([id, { x, y, ...size }]): [string, Rectangle] => {
      const placement = view.placements[id];
      const { width, height } = placement ? shownSize(model, id, placement) : size;
      return [id, { x, y, width, height }];
    }),
  );
}
