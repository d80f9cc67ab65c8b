import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Phrase } from '../language/phrase';
import type { ThreatModel } from '../model/threat-model';
import type { Edit } from './edit';

enablePatches();

/** What one act of a person changed, in both directions. */
export interface Change {
  label: Phrase;
  mergeKey?: string;
  forward: Patch[];
  backward: Patch[];
}

/** A model and how it came about, as a value: undo and redo give a new one. */
export interface History {
  present: ThreatModel;
  /** Oldest first. */
  undo: readonly Change[];
  /** Next first at the end. */
  redo: readonly Change[];
}

/** Steps that are kept. */
export const mostSteps = 5000;

export const createHistory = (present: ThreatModel): History => ({ present, undo: [], redo: [] });

/**
 * Runs an edit. An edit that changes nothing leaves no step; one with the merge key of the last step joins it.
 * @throws EditRefused when the model doesn't allow it; the history is as it was.
 */
export function execute(history: History, edit: Edit): History {
  const [present, forward, backward] = produceWithPatches(history.present, (draft) => {
    edit.recipe(draft as ThreatModel);
  });
  if (forward.length === 0) return history;
  const last = history.undo.at(-1);
  const joins = edit.mergeKey !== undefined && last?.mergeKey === edit.mergeKey && history.redo.length === 0;
  const change: Change = {
    label:
      typeof edit.label === 'function'
        ? // What joins is one act from where the first of it began.
          edit.label(joins ? undo(history).present : history.present)
        : edit.label,
    ...(edit.mergeKey !== undefined && { mergeKey: edit.mergeKey }),
    forward: joins ? [...last.forward, ...forward] : forward,
    backward: joins ? [...backward, ...last.backward] : backward,
  };
  const before = joins ? history.undo.slice(0, -1) : history.undo;
  return { present, undo: [...before, change].slice(-mostSteps), redo: [] };
}

/** Steps back once; the same history when there is nothing to undo. */
export function undo(history: History): History {
  const change = history.undo.at(-1);
  if (change === undefined) return history;
  return {
    present: applyPatches(history.present, change.backward),
    undo: history.undo.slice(0, -1),
    redo: [...history.redo, change],
  };
}

/** Steps forward once; the same history when there is nothing to redo. */
export function redo(history: History): History {
  const change = history.redo.at(-1);
  if (change === undefined) return history;
  return {
    present: applyPatches(history.present, change.forward),
    undo: [...history.undo, change],
    redo: history.redo.slice(0, -1),
  };
}

/**
 * Goes to where so many steps are done: 0 is the model as it was opened, or as far back as steps are kept. Stays
 * within what there is; the same history when it is there already.
 */
export function jumpTo(history: History, done: number): History {
  const steps = history.undo.length + history.redo.length;
  const target = Math.min(steps, Math.max(0, Math.trunc(done)));
  let now = history;
  while (now.undo.length > target) now = undo(now);
  while (now.undo.length < target) now = redo(now);
  return now;
}

/** Ends merging, so that the next edit becomes a step of its own (a field lost focus, a drag ended). */
export function seal(history: History): History {
  const last = history.undo.at(-1);
  if (last?.mergeKey === undefined) return history;
  const { mergeKey: _ended, ...sealed } = last;
  return { ...history, undo: [...history.undo.slice(0, -1), sealed] };
}
