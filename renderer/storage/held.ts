import type { EntryNow, Whole } from './library';

/** A model that could not be written to the database: it is held in memory until it can. */
export interface Held extends Whole {
  entry: EntryNow;
}

const held = new Map<string, Held>();

export const hold = (model: Held): void => void held.set(model.entry.id, model);
export const release = (id: string): void => void held.delete(id);
export const heldModel = (id: string): Held | undefined => held.get(id);
/** What is in memory only. */
export const heldModels = (): Held[] => [...held.values()];
