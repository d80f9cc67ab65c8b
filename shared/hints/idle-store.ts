import { connectNearest } from './connect-nearest';
import type { HintRule } from './hint';
import { isInScope, titled } from './subjects';

/** A data store that nothing reads or writes: a flow is missing, or the store is. */
export const idleStore: HintRule = (picture) =>
  Object.values(picture.model.elements)
    .filter(
      (element) =>
        element.kind === 'data store' &&
        element.stencil !== 'secret' &&
        isInScope(element) &&
        !picture.flowsOf.has(element.id),
    )
    .map((element) => ({
      key: `idle-store/${element.id}`,
      subjects: [element.id],
      says: titled('hints.idleStore', picture, element.id),
      fix: connectNearest(picture, element, 'to the store'),
    }));
