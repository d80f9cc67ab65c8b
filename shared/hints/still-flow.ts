import { nameIn } from '../edits/names';
import { remove } from '../edits/remove';
import { phrase } from '../language/phrase';
import type { HintRule } from './hint';

/** A flow between two data stores: neither of them moves anything, so a process is missing between them. */
export const stillFlow: HintRule = ({ model }) =>
  Object.values(model.flows)
    .filter(
      ({ source, target, outOfScope }) =>
        outOfScope === undefined &&
        [source, target].every((end) => model.elements[end]?.kind === 'data store'),
    )
    .map(({ id }) => ({
      key: `still-flow/${id}`,
      subjects: [id],
      says: phrase('hints.stillFlow', { name: nameIn(model, id) }),
      fix: { title: phrase('hints.fixDelete', { name: nameIn(model, id) }), edit: remove([id]) },
    }));
