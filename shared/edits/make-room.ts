import { shownSize } from '../model/collapse';
import { enclosingBoundaries } from '../model/containment';
import { type Rectangle, shownParent } from '../model/geometry';
import type { Diagram, ThreatModel } from '../model/threat-model';
import { bringNotes } from './bring-notes';
import type { Edit } from './edit';
import { growAround } from './grow';
import { diagramOf } from './subjects';
import { keepWays } from './ways';

/** How near a boundary may come to what lies beside it. */
const margin = 16;

/**
 * The same edit, after which boundaries that grew by it cover nothing that lay beside them: that makes room, as if
 * space were put in, and so on outwards. What is locked stays.
 */
export function makingRoom(diagram: string, edit: Edit): Edit {
  return {
    ...edit,
    recipe: (model) => {
      const view = diagramOf(model, diagram);
      const before = new Map(
        Object.keys(view.placements)
          .filter((id) => model.boundaries[id])
          .map((id) => [id, rectangleOf(model, view, id)]),
      );
      const keep = keepWays(model, view);
      edit.recipe(model);
      const depth = (id: string) => enclosingBoundaries(model, model.boundaries[id]?.parent ?? null).length;
      for (const id of [...before.keys()].sort((a, b) => depth(b) - depth(a))) {
        const old = before.get(id);
        if (old && view.placements[id] && model.boundaries[id]) pushAside(model, view, id, old);
      }
      keep();
    },
  };
}

/** Moves what lies to the right of a grown boundary, and below it, as far as it grew, if it came over any of that. */
function pushAside(model: ThreatModel, view: Diagram, id: string, old: Rectangle): void {
  const now = rectangleOf(model, view, id);
  const parent = shownParent(model, view.placements, id);
  const bring = bringNotes(model, view);
  for (const [from, extent] of [
    ['x', 'width'],
    ['y', 'height'],
  ] as const) {
    const oldEnd = old[from] + old[extent];
    const grown = now[from] + now[extent] - oldEnd;
    if (grown <= 0) continue;
    const beyond = Object.keys(view.placements).filter(
      (other) =>
        other !== id &&
        shownParent(model, view.placements, other) === parent &&
        rectangleOf(model, view, other)[from] >= oldEnd,
    );
    if (!beyond.some((other) => isNear(now, rectangleOf(model, view, other)))) continue;
    for (const other of beyond) {
      const placement = view.placements[other];
      if (placement && !placement.locked) placement[from] += grown;
    }
  }
  bring();
  growAround(model, view.id, parent);
}

function rectangleOf(model: ThreatModel, { placements }: Diagram, id: string): Rectangle {
  const placement = placements[id];
  if (placement === undefined) return { x: 0, y: 0, width: 0, height: 0 };
  const { x, y } = placement;
  const { width, height } = shownSize(model, id, placement);
  return { x, y, width, height };
}

const isNear = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;
