import { shownRectangles, shownSize } from '../model/collapse';
import { enclosingBoundaries } from '../model/containment';
import { absoluteRectangles, type Rectangle, shownParent } from '../model/geometry';
import type { Diagram, ThreatModel } from '../model/threat-model';
import { bringNotes } from './bring-notes';
import { freePlace } from './free-place';
import { freeSpot, growAround } from './grow';
import { roomMaker } from './make-room';

/**
 * What must follow when things come into another boundary on one diagram, so that no other shows the opposite: there
 * they stay where they are if that is in the boundary that they are in now and in no other; else they come to lie
 * there, and room is made.
 * @returns what puts them right, to be called after the move
 */
export function keepOtherViews(
  model: ThreatModel,
  diagram: string,
  moves: readonly { id: string; parent: string | null }[],
): () => void {
  const isOther = moves.some(
    ({ id, parent }) => (model.elements[id] ?? model.boundaries[id])?.parent !== parent,
  );
  if (!isOther) return () => {};
  const others = Object.values(model.diagrams)
    .filter(({ id }) => id !== diagram)
    .map((view) => ({
      view,
      places: absoluteRectangles(model, view),
      parents: parentsIn(model, view),
      bring: bringNotes(model, view),
      makeRoom: roomMaker(model, view),
    }));
  return () => {
    for (const { view, places, parents, bring, makeRoom } of others) {
      const moved = outermostFirst(
        model,
        [...parents.keys()].filter((id) => shownParent(model, view.placements, id) !== parents.get(id)),
      );
      if (moved.length === 0) continue;
      for (const id of moved) stay(model, view, id, places);
      for (const id of moved) if (!isSound(model, view, id)) settle(model, view, id);
      bring();
      growAround(model, view.id, ...moved.map((id) => shownParent(model, view.placements, id)));
      makeRoom();
    }
  };
}

/** Of everything that a diagram shows, the boundary that it is shown in. */
const parentsIn = (model: ThreatModel, { placements }: Diagram) =>
  new Map(Object.keys(placements).map((id) => [id, shownParent(model, placements, id)]));

function outermostFirst(model: ThreatModel, ids: readonly string[]): string[] {
  const depth = (id: string) =>
    enclosingBoundaries(model, (model.elements[id] ?? model.boundaries[id])?.parent ?? null).length;
  return [...ids].sort((a, b) => depth(a) - depth(b));
}

/** Something's place counts from another boundary, and is where it was. */
function stay(
  model: ThreatModel,
  { placements }: Diagram,
  id: string,
  places: ReadonlyMap<string, Rectangle>,
): void {
  const [placement, place] = [placements[id], places.get(id)];
  if (placement === undefined || place === undefined) return;
  const frame = places.get(shownParent(model, placements, id) ?? '');
  placement.x = place.x - (frame?.x ?? 0);
  placement.y = place.y - (frame?.y ?? 0);
}

/** Whether something lies in the boundary that it is in, and no boundary beside it seems to hold a part of it. */
function isSound(model: ThreatModel, view: Diagram, id: string): boolean {
  const { place, frame, siblings } = surroundings(model, view, id);
  if (place === undefined) return true;
  if (frame !== undefined && !holds(frame, place)) return false;
  const isBoundary = (one: string) => model.boundaries[one] !== undefined;
  return !siblings.some(
    ({ id: other, rectangle }) => (isBoundary(id) || isBoundary(other)) && overlap(place, rectangle),
  );
}

/** Brings something to the nearest free place in its boundary, or to the first if it lies outside of that. */
function settle(model: ThreatModel, view: Diagram, id: string): void {
  const placement = view.placements[id];
  const { opened, parent, place, frame } = surroundings(model, view, id);
  if (placement === undefined || place === undefined) return;
  if (frame !== undefined && !holds(frame, place)) {
    const { width, height } = shownSize(model, id, placement);
    Object.assign(placement, freeSpot(model, view.id, parent, { width, height }));
    return;
  }
  const diagrams = { ...model.diagrams, [view.id]: opened };
  const { x, y } = freePlace({ ...model, diagrams }, view.id, [parent], place, [id]);
  placement.x = x - (frame?.x ?? 0);
  placement.y = y - (frame?.y ?? 0);
}

/** What is around something and beside it, as if no boundary around it were collapsed. */
function surroundings(model: ThreatModel, view: Diagram, id: string) {
  const parent = shownParent(model, view.placements, id);
  const placements = { ...view.placements };
  for (const around of enclosingBoundaries(model, parent)) {
    const placement = placements[around.id];
    if (placement) placements[around.id] = { ...placement, collapsed: false };
  }
  const opened: Diagram = { ...view, placements };
  const rectangles = shownRectangles(model, opened);
  const siblings = [...rectangles].flatMap(([other, rectangle]) =>
    other !== id && shownParent(model, placements, other) === parent ? [{ id: other, rectangle }] : [],
  );
  return {
    opened,
    parent,
    place: rectangles.get(id),
    frame: parent === null ? undefined : rectangles.get(parent),
    siblings,
  };
}

const holds = (frame: Rectangle, { x, y, width, height }: Rectangle) =>
  x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
