import { isSameList } from '../model/same-data';

/**
 * Something that answers are read off: a fact, a name, what lies around. It tells in which round of analysis it last
 * changed, so that an answer which noted what it read knows whether it still holds.
 */
export interface Cell<T> {
  value: T;
  changed: number;
  /** The number of the notes that it went into last, so that it isn't noted twice in a row. */
  notedIn: number;
}

/** Everything that was read to work something out. */
export type Notes = readonly Cell<unknown>[];

/** Notes that are being taken. */
export class Notebook {
  private static last = 0;
  readonly number = ++Notebook.last;
  readonly cells: Cell<unknown>[] = [];
}

export const cellOf = <T>(value: T, changed = 0): Cell<T> => ({ value, changed, notedIn: 0 });

/** Reads a cell and notes it. All that an answer rests on is read this way. */
export function look<T>(cell: Cell<T>, { notes }: { notes: Notebook }): T {
  if (cell.notedIn !== notes.number) {
    cell.notedIn = notes.number;
    notes.cells.push(cell);
  }
  return cell.value;
}

/** Gives a cell its value of this round. */
export function put<T>(cell: Cell<T>, value: T, round: number): void {
  if (cell.value === value) return;
  cell.value = value;
  cell.changed = round;
}

/** The same of a list: one with the same members is the same. */
export function putList<T>(cell: Cell<readonly T[]>, list: readonly T[], round: number): void {
  if (!isSameList(cell.value, list)) put(cell, list, round);
}

/** Whether what was worked out from these has to be worked out again. */
export function haveChanged(notes: Notes, round: number): boolean {
  for (const { changed } of notes) if (changed === round) return true;
  return false;
}
