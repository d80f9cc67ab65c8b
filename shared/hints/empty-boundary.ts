import { remove } from '../edits/remove';
import type { HintRule } from './hint';
import { isInScope, titled } from './subjects';

/** A boundary that holds nothing separates nothing. */
export const emptyBoundary: HintRule = (picture) => {
  const { boundaries, elements } = picture.model;
  const parents = new Set(
    [...Object.values(boundaries), ...Object.values(elements)].map(({ parent }) => parent),
  );
  return Object.values(boundaries)
    .filter((boundary) => !parents.has(boundary.id) && isInScope(boundary))
    .map(({ id }) => ({
      key: `empty-boundary/${id}`,
      subjects: [id],
      says: titled('hints.emptyBoundary', picture, id),
      fix: { title: titled('hints.fixDelete', picture, id), edit: remove([id]) },
    }));
};
