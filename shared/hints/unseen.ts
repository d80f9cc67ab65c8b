import { showOnDiagram } from '../edits/diagrams';
import type { HintRule } from './hint';
import { titled } from './subjects';

/** Something that has threats and is on no diagram: whoever looks at the pictures doesn't know of it. */
export const unseen: HintRule = (picture) => {
  const { elements, boundaries, diagrams } = picture.model;
  const shown = new Set(Object.values(diagrams).flatMap(({ placements }) => Object.keys(placements)));
  return [...Object.values(boundaries), ...Object.values(elements)]
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({
      key: `unseen/${id}`,
      subjects: [id],
      says: titled('hints.unseen', picture, id),
      fix: {
        title: titled('hints.fixShow', picture, id),
        edit: showOnDiagram(picture.diagram, [id]),
      },
    }));
};
