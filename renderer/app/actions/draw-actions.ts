import { straightenFlows } from '../../../shared/edits/bend';
import { reverseFlows } from '../../../shared/edits/connect';
import { focusOnCanvas } from '../../features/diagram/focus';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { canvas } from '../../state/canvas';
import { boundariesToToggle, collapseBoundaries } from '../../state/collapsing';
import { useDocument } from '../../state/document';
import { say } from '../../state/notices';
import { chosenSubjects } from '../../state/selection';
import { useView } from '../../state/view';

/** The flows among what is chosen. */
function chosenFlows(): string[] {
  const model = useDocument.getState().document?.history.present;
  return chosenSubjects().filter((id) => model?.flows[id] !== undefined);
}

/** Those of them that a person bent on the diagram that is shown. */
function bentFlows(): string[] {
  const model = useDocument.getState().document?.history.present;
  const ways = model?.diagrams[useView.getState().diagram]?.ways ?? {};
  return chosenFlows().filter((id) => ways[id] !== undefined);
}

function straighten(ids: readonly string[]): void {
  const edit = straightenFlows(useView.getState().diagram, ids);
  if (!useDocument.getState().execute(edit)) return;
  say(t('lines.straightened', { count: ids.length }));
  // A grip that had the focus is gone.
  const [first] = ids;
  if (first !== undefined) focusOnCanvas(first);
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
    name: () => t('actions.collapse'),
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
  {
    id: 'add-bend',
    group: 'arrange',
    title: () => t('actions.addBend'),
    words: () => t('synonyms.addBend'),
    keys: ['b'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => chosenFlows().length === 1,
    whyNot: () => t('finding.chooseFlow'),
    run: () => {
      const [flow] = chosenFlows();
      if (flow === undefined) return;
      useView.getState().select([flow]);
      canvas()?.addBend(flow);
    },
  },
  {
    id: 'straighten',
    group: 'arrange',
    title: () => t('actions.straighten'),
    words: () => t('synonyms.straighten'),
    keys: ['shift+b'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => bentFlows().length > 0,
    whyNot: () => t(chosenFlows().length > 0 ? 'lines.noBends' : 'finding.chooseFlow'),
    run: () => straighten(bentFlows()),
  },
];
