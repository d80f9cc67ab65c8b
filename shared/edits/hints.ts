import { phrase } from '../language/phrase';
import type { Edit } from './edit';

/** Puts hints aside: they are not shown again until they are brought back. */
export function putHintsAside(keys: readonly string[]): Edit {
  return {
    label: phrase('edits.putHintsAside', { count: keys.length }),
    recipe: (model) => {
      model.hintsAside = [...new Set([...(model.hintsAside ?? []), ...keys])].sort();
    },
  };
}

/** Brings back all hints that were put aside. */
export function bringHintsBack(): Edit {
  return {
    label: phrase('edits.bringHintsBack'),
    recipe: (model) => {
      delete model.hintsAside;
    },
  };
}
