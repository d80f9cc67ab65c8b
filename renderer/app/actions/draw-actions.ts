import { reverseFlows } from '../../../shared/edits/connect';
import { focusOnCanvas } from '../../features/diagram/focus';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { boundariesToToggle, collapseBoundaries } from '../../state/collapsing';
import { useDocument } from '../../state/document';
import { say } from '../../state/notices';
import { chosenSubjects } from '../../state/selection';

/** The flows among what is chosen. */
function chosenFlows(): string[] {
  const model = useDocument.getState().document?.history.present;
  return chosenSubjects().filter((id) => model?.flows[id] !== undefined);
}

function reverse(ids: readonly string[]): void {
  if (useDocument.getState().execute(reverseFlows(ids))) say(t('lines.reversed', { count: ids.length }));
}

/** How boundaries and flows are drawn. */
export const drawActions: readonly Action[] = [
  {
    id: 'collapse',
    group: 'arrange',
    title: () => t(boundariesToToggle().isToCollapse ? 'actions.collapse' : 'actions.expand'),
    words: () => t('synonyms.collapse'),
    keys: ['e'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => boundariesToToggle().ids.length > 0,
    whyNot: () => t('finding.chooseBoundary'),
    run: () => {
      const { ids, isToCollapse } = boundariesToToggle();
      collapseBoundaries(ids, isToCollapse);
      const [first] = ids;
      if (first !== undefined) focusOnCanvas(first);
    },
  },
  {
    id: 'reverse',
    group: 'arrange',
    title: () => t('actions.reverse'),
    words: () => t('synonyms.reverse'),
    keys: ['r'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => chosenFlows().length > 0,
    whyNot: () => t('finding.chooseFlow'),
    run: () => reverse(chosenFlows()),
  },
];
