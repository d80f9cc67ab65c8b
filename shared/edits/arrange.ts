import { type Phrase, phrase } from '../language/phrase';
import { isWithin } from '../model/containment';
import { shownParent } from '../model/geometry';
import type { Placement, ThreatModel } from '../model/threat-model';
import { bringNotes } from './bring-notes';
import { type Edit, EditRefused, type Label } from './edit';
import { growAround } from './grow';
import { isLocked, whyLocked } from './lock';
import { nameIn, nameOfAll } from './names';
import { keepOtherViews } from './other-views';
import { refuseTooDeep } from './refuse-too-deep';
import { diagramOf } from './subjects';
import { keepWays } from './ways';

/**
 * One thing's new place: its boundary (null: none), and where in the nearest boundary around it that the diagram
 * shows. A boundary takes along what it holds, and the notes that lie in it.
 */
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

/** `Move Web shop`, `Move Web shop into Cluster`, `Move Web shop and 2 more out of Cluster`. */
export const labelOfMoves =
  (moves: readonly Pick<Move, 'id' | 'parent'>[]) =>
  (model: ThreatModel): Phrase => {
    const ids = moves.map(({ id }) => id);
    const name = nameOfAll(model, ids);
    const [to, ...elsewhere] = new Set(moves.map(({ parent }) => parent));
    const [from, ...others] = new Set(
      ids.map((id) => (model.elements[id] ?? model.boundaries[id])?.parent ?? null),
    );
    const isOne = elsewhere.length === 0 && others.length === 0 && from !== to;
    if (isOne && to) return phrase('edits.moveInto', { name, boundary: nameIn(model, to) });
    if (isOne && from) return phrase('edits.moveOut', { name, boundary: nameIn(model, from) });
    return phrase('edits.move', { name });
  };

/**
 * Moves things on a diagram, into and out of boundaries; notes, to a place on the diagram itself. What is locked
 * stays; when nothing else is to be moved, that is refused. With a merge key, nudges become one step.
 */
export function move(
  diagram: string,
  moves: readonly Move[],
  label: Label = labelOfMoves(moves),
  mergeKey?: string,
): Edit {
  return {
    label,
    ...(mergeKey !== undefined && { mergeKey }),
    recipe: (model) => {
      const shown = diagramOf(model, diagram);
      const { placements, notes = {} } = shown;
      const keepOthers = keepOtherViews(model, diagram, moves);
      const keepBends = keepWays(model, shown);
      const bring = bringNotes(
        model,
        shown,
        moves.map(({ id }) => id),
      );
      const locked = whyLocked(
        model,
        diagram,
        moves.map(({ id }) => id),
      );
      if (locked !== null) throw new EditRefused(locked);
      for (const { id, parent, x, y } of moves) {
        if (isLocked(model, diagram, id)) continue;
        const note = notes[id];
        if (note !== undefined) Object.assign(note, { x, y });
        const reason = whyNotInto(model, id, parent);
        if (reason !== null) throw new EditRefused(reason);
        const subject = model.elements[id] ?? model.boundaries[id];
        const placement = placements[id];
        if (subject === undefined || placement === undefined) continue;
        subject.parent = parent;
        placement.x = x;
        placement.y = y;
      }
      refuseTooDeep(model);
      bring();
      // Where they were put counts from boundaries as they were before any of them grew.
      growAround(model, diagram, ...moves.map(({ id }) => shownParent(model, placements, id)));
      keepBends();
      keepOthers();
    },
  };
}

/** Gives things and notes other places and sizes; used for resizing and for automatic layout. */
export function arrange(
  diagram: string,
  placements: Readonly<Record<string, Placement>>,
  label: Label = phrase('edits.arrange'),
  mergeKey?: string,
): Edit {
  return {
    label,
    ...(mergeKey !== undefined && { mergeKey }),
    recipe: (model) => {
      const shown = diagramOf(model, diagram);
      const { placements: target, notes = {} } = shown;
      const keepBends = keepWays(model, shown);
      for (const [id, { x, y, width, height }] of Object.entries(placements)) {
        const known = target[id] ?? notes[id];
        if (known === undefined) continue;
        Object.assign(known, { x, y, width, height });
      }
      const parents = Object.keys(placements).map((id) => shownParent(model, target, id));
      growAround(model, diagram, ...parents, ...Object.keys(placements));
      keepBends();
    },
  };
}
