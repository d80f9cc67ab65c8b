import { absoluteRectangles, type Rectangle, shownParent } from '../model/geometry';
import type { Diagram, ThreatModel } from '../model/threat-model';
import { freeSpot, growAround } from './grow';

/**
 * What must follow when things come into another boundary on one diagram: on the others they stay where they are,
 * or come to lie in the boundary that they are in now, where that is shown.
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
    .map((view) => ({ view, places: absoluteRectangles(model, view), parents: parentsIn(model, view) }));
  return () => {
    for (const { view, places, parents } of others)
      for (const [id, before] of parents) {
        const parent = shownParent(model, view.placements, id);
        const place = places.get(id);
        if (parent !== before && place) putInto(model, view, id, parent, place);
      }
  };
}

/** Of everything that a diagram shows, the boundary that it is shown in. */
const parentsIn = (model: ThreatModel, { placements }: Diagram) =>
  new Map(Object.keys(placements).map((id) => [id, shownParent(model, placements, id)]));

function putInto(
  model: ThreatModel,
  view: Diagram,
  id: string,
  parent: string | null,
  place: Rectangle,
): void {
  const placement = view.placements[id];
  if (placement === undefined) return;
  const frame = parent === null ? undefined : absoluteRectangles(model, view).get(parent);
  const isInside = frame === undefined || holds(frame, place);
  const { x, y } = isInside
    ? { x: place.x - (frame?.x ?? 0), y: place.y - (frame?.y ?? 0) }
    : freeSpot(model, view.id, parent, placement);
  placement.x = x;
  placement.y = y;
  growAround(model, view.id, parent);
}

const holds = (frame: Rectangle, { x, y, width, height }: Rectangle) =>
  x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
