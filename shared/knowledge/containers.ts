import packs from 'virtual:packs';
import type { Knowledge } from './knowledge';
import { loadPacks } from './load-packs';

let loaded: Knowledge | undefined;

/** The knowledge that ships with the app. Loaded through the same door as a user's own packs, once. */
export function containerKnowledge(): Knowledge {
  loaded ??= loadPacks(packs);
  return loaded;
}
