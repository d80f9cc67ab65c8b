import packs from 'virtual:packs';
import type { Knowledge } from './knowledge';
import { loadCheckedPacks, loadPacks, type PackSource } from './load-packs';

let loaded: Knowledge | undefined;

/** The knowledge that ships with the app: checked by the same code as a user's own packs, when the app is built. */
export function containerKnowledge(): Knowledge {
  loaded ??= loadCheckedPacks(packs);
  return loaded;
}

/** The packs that ship with the app, in the order in which they refer to each other. */
export const shippedPacks = (): readonly PackSource[] => packs;

/**
 * The packs that ship with the app and a user's own after them, which may refer to those.
 * @throws PackRefused with every problem found
 */
export function knowledgeWith(own: readonly PackSource[]): Knowledge {
  return own.length === 0 ? containerKnowledge() : loadPacks([...packs, ...own]);
}
