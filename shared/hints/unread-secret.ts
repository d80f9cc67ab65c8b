import { connectNearest } from './connect-nearest';
import type { HintRule } from './hint';
import { isInScope, titled } from './subjects';

/** A secret that goes to nobody: who uses it decides about most of its threats. */
export const unreadSecret: HintRule = (picture) =>
  Object.values(picture.model.elements)
    .filter(
      (element) => element.stencil === 'secret' && isInScope(element) && !picture.flowsOf.has(element.id),
    )
    .map((element) => ({
      key: `unread-secret/${element.id}`,
      subjects: [element.id],
      says: titled('hints.unreadSecret', picture, element.id),
      fix: connectNearest(picture, element, 'from the store'),
    }));
