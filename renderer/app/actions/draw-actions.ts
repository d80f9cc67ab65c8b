import { focusOnCanvas } from '../../features/diagram/focus';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { boundariesToToggle, collapseBoundaries } from '../../state/collapsing';

/** How boundaries and flows are drawn. */
export const drawActions: readonly Action[] = [
  {
    id: 'collapse',
    group: 'arrange',
    title: () => t(boundariesToToggle().isToCollapse ? 'actions.collapse' : 'actions.expand'),
    keys: ['e'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => boundariesToToggle().ids.length > 0,
    run: () => {
      const { ids, isToCollapse } = boundariesToToggle();
      collapseBoundaries(ids, isToCollapse);
      const [first] = ids;
      if (first !== undefined) focusOnCanvas(first);
    },
  },
];
