import { type Phrase, phrase } from '../language/phrase';
import { isWithin } from '../model/containment';
import type { Placement, ThreatModel } from '../model/threat-model';
import { type Edit, EditRefused } from './edit';
import { growAround } from './grow';
import { diagramOf } from './subjects';

/** One thing's new place: its boundary (null: none) and where in it. A boundary takes along what it holds. */
export interface Move {
  id: string;
  parent: string | null;
  x: number;
  y: number;
}

/** Why this can't go into that boundary, for people; null when it can. */
export function whyNotInto(model: ThreatModel, id: string, parent: string | null): Phrase | null {
  if (parent === null) return null;
  if (model.boundaries[parent] === undefined) return phrase('edits.refusedBoundaryGone');
  if (model.boundaries[id] !== undefined && isWithin(model, parent, id))
    return phrase('edits.refusedIntoItself');
  return null;
}

/** Moves things on a diagram, into and out of boundaries. With a merge key, nudges become one step. */
export function move(
  diagram: string,
  moves: readonly Move[],
  label = phrase('edits.moveMany', { count: moves.length }),
  mergeKey?: string,
): Edit {
  return {
    label,
    ...(mergeKey !== undefined && { mergeKey }),
    recipe: (model) => {
      const { placements } = diagramOf(model, diagram);
      for (const { id, parent, x, y } of moves) {
        const reason = whyNotInto(model, id, parent);
        if (reason !== null) throw new EditRefused(reason);
        const subject = model.elements[id] ?? model.boundaries[id];
        const placement = placements[id];
        if (subject === undefined || placement === undefined) continue;
        subject.parent = parent;
        placement.x = x;
        placement.y = y;
        growAround(model, diagram, parent);
      }
    },
  };
}

/** Gives things other places and sizes; used for resizing and for automatic layout. */
export function arrange(
  diagram: string,
  placements: Readonly<Record<string, Placement>>,
  label = phrase('edits.arrange'),
  mergeKey?: string,
): Edit {
  return {
    label,
    ...(mergeKey !== undefined && { mergeKey }),
    recipe: (model) => {
      const target = diagramOf(model, diagram).placements;
      for (const [id, { x, y, width, height }] of Object.entries(placements)) {
        const known = target[id];
        if (known === undefined) continue;
        Object.assign(known, { x, y, width, height });
      }
      for (const id of Object.keys(placements)) growAround(model, diagram, model.boundaries[id] ? id : null);
    },
  };
}
