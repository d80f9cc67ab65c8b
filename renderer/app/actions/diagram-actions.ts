import { t } from '../../language/words';
import type { Action } from '../../state/action';
import {
  copyShownDiagram,
  deleteShownDiagram,
  hideChosen,
  newDiagram,
  openInsideOf,
  openOutside,
  shownInside,
  stepDiagram,
} from '../../state/diagrams';
import { useDocument } from '../../state/document';
import { chosenSubjects } from '../../state/selection';
import { useView } from '../../state/view';
import { useDialogs } from '../dialogs';

const modelNow = () => useDocument.getState().document?.history.present;
const diagramCount = () => Object.keys(modelNow()?.diagrams ?? {}).length;
const chosenBoundary = () => chosenSubjects().find((id) => modelNow()?.boundaries[id]);

/** The diagrams of a model. */
export const diagramActions: readonly Action[] = [
  {
    id: 'new-diagram',
    group: 'insert',
    title: () => t('actions.newDiagram'),
    words: () => t('synonyms.newDiagram'),
    needs: 'change',
    run: newDiagram,
  },
  {
    id: 'copy-diagram',
    group: 'insert',
    title: () => t('actions.copyDiagram'),
    words: () => t('synonyms.copyDiagram'),
    needs: 'change',
    run: copyShownDiagram,
  },
  {
    id: 'show-things',
    group: 'insert',
    title: () => t('actions.showThings'),
    words: () => t('synonyms.showThings'),
    keys: ['s'],
    onlyIn: 'diagram',
    needs: 'change',
    run: () => useDialogs.getState().show({ name: 'show things' }),
  },
  {
    id: 'hide-from-diagram',
    group: 'edit',
    title: () => t('actions.hideFromDiagram'),
    words: () => t('synonyms.hideFromDiagram'),
    keys: ['shift+delete'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => chosenSubjects().length > 0,
    whyNot: () => t('finding.chooseFirst'),
    run: hideChosen,
  },
  {
    id: 'rename-diagram',
    group: 'edit',
    title: () => t('actions.renameDiagram'),
    words: () => t('synonyms.renameDiagram'),
    needs: 'change',
    run: () => useView.getState().rename(useView.getState().diagram),
  },
  {
    id: 'delete-diagram',
    group: 'edit',
    title: () => t('actions.deleteDiagram'),
    words: () => t('synonyms.deleteDiagram'),
    needs: 'change',
    isPossible: () => diagramCount() > 1,
    whyNot: () => t('finding.onlyDiagram'),
    run: deleteShownDiagram,
  },
  {
    id: 'open-inside',
    group: 'go',
    title: () => t('actions.openInside'),
    words: () => t('synonyms.openInside'),
    keys: ['mod+enter'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => chosenBoundary() !== undefined,
    whyNot: () => t('finding.chooseBoundary'),
    run: () => {
      const boundary = chosenBoundary();
      if (boundary !== undefined) openInsideOf(boundary);
    },
  },
  {
    id: 'open-outside',
    group: 'go',
    title: () => t('actions.openOutside'),
    words: () => t('synonyms.openOutside'),
    keys: ['mod+shift+enter'],
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: () => shownInside() !== undefined,
    whyNot: () => t('finding.notInside'),
    run: openOutside,
  },
  {
    id: 'next-diagram',
    group: 'go',
    title: () => t('actions.nextDiagram'),
    words: () => t('synonyms.nextDiagram'),
    keys: ['mod+pagedown'],
    needs: 'document',
    isPossible: () => diagramCount() > 1,
    whyNot: () => t('finding.onlyDiagram'),
    run: () => stepDiagram(1),
  },
  {
    id: 'previous-diagram',
    group: 'go',
    title: () => t('actions.previousDiagram'),
    words: () => t('synonyms.previousDiagram'),
    keys: ['mod+pageup'],
    needs: 'document',
    isPossible: () => diagramCount() > 1,
    whyNot: () => t('finding.onlyDiagram'),
    run: () => stepDiagram(-1),
  },
];
