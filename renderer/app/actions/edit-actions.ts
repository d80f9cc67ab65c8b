import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useLighting } from '../../state/lighting';
import { startRenaming } from '../../state/naming';
import { chosenBoundary, selectInside } from '../../state/select-inside';
import { chosenSubjects, deleteSubjects, selectEverything } from '../../state/selection';
import { nextStep, type Step, takeStep } from '../../state/stepping';
import { useView } from '../../state/view';
import { useDialogs } from '../dialogs';

function titleOf(step: Step): string {
  const name = nextStep(step);
  if (name === undefined) return t(step === 'undo' ? 'actions.undo' : 'actions.redo');
  return t(step === 'undo' ? 'actions.undoStep' : 'actions.redoStep', { name });
}

const isChosen = () => chosenSubjects().length > 0;

/** What changes the model wherever one is. */
export const editActions: readonly Action[] = [
  {
    id: 'undo',
    group: 'edit',
    title: () => titleOf('undo'),
    name: () => t('actions.undo'),
    words: () => t('synonyms.undo'),
    keys: ['mod+z'],
    needs: 'document',
    isPossible: () => nextStep('undo') !== undefined,
    whyNot: () => t('app.nothingToUndo'),
    run: () => takeStep('undo'),
  },
  {
    id: 'redo',
    group: 'edit',
    title: () => titleOf('redo'),
    name: () => t('actions.redo'),
    words: () => t('synonyms.redo'),
    keys: ['mod+shift+z', 'mod+y'],
    needs: 'document',
    isPossible: () => nextStep('redo') !== undefined,
    whyNot: () => t('app.nothingToRedo'),
    run: () => takeStep('redo'),
  },
  {
    id: 'history',
    group: 'edit',
    title: () => t('actions.history'),
    words: () => t('synonyms.history'),
    keys: ['mod+alt+z'],
    whileTyping: true,
    needs: 'document',
    run: () => useDialogs.getState().show({ name: 'history' }),
  },
  {
    id: 'rename',
    group: 'edit',
    title: () => t('actions.rename'),
    words: () => t('synonyms.rename'),
    keys: ['f2'],
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: isChosen,
    whyNot: () => t('finding.chooseFirst'),
    run: () => {
      const [first] = chosenSubjects();
      if (first !== undefined) startRenaming(first);
    },
  },
  {
    id: 'delete',
    group: 'edit',
    title: () => t('actions.delete'),
    words: () => t('synonyms.delete'),
    keys: ['delete'],
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: isChosen,
    whyNot: () => t('finding.chooseFirst'),
    run: () => deleteSubjects(),
  },
  {
    id: 'select-all',
    group: 'edit',
    title: () => t('actions.selectAll'),
    words: () => t('synonyms.selectAll'),
    keys: ['mod+a'],
    onlyIn: 'diagram',
    needs: 'document',
    run: selectEverything,
  },
  {
    id: 'select-inside',
    group: 'edit',
    title: () => t('objects.selectInside'),
    words: () => t('synonyms.selectInside'),
    keys: ['mod+shift+a'],
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: () => chosenBoundary() !== null,
    whyNot: () => t('finding.chooseBoundary'),
    run: selectInside,
  },
  {
    id: 'select-none',
    group: 'edit',
    title: () => t('actions.selectNone'),
    words: () => t('synonyms.selectNone'),
    keys: ['escape'],
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: () =>
      useLighting.getState().light?.isKept !== true && useView.getState().selection.length > 0,
    whyNot: () => t('finding.nothingChosen'),
    run: () => useView.getState().select([]),
  },
];
