import { flushSync } from 'react-dom';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useDocument } from '../../state/document';
import { useQuickAdd } from '../../state/quick-add';
import { chosenSubjects, focusedSubject } from '../../state/selection';
import { useSidePanel } from '../../state/side-panel';
import { focusSubject, focusSurface } from '../../state/surfaces';
import { useDialogs } from '../dialogs';
import { focusWhenThere } from '../focus-when-there';

/** To the outline; from there to the same thing on the canvas. */
function goToOutline(): void {
  const focused = focusedSubject();
  const isThere = document.activeElement?.closest('[role=tree]') !== null;
  flushSync(() => useSidePanel.getState().show('outline'));
  if (focused !== undefined) focusSubject(focused, isThere ? 'canvas' : 'outline');
  else focusSurface('outline');
}

/** What is chosen and can be in a boundary. */
function movable(): string[] {
  const model = useDocument.getState().document?.history.present;
  return chosenSubjects().filter((id) => model?.elements[id] ?? model?.boundaries[id]);
}

/** The outline, and what keys alone do on the diagram. */
export const outlineActions: readonly Action[] = [
  {
    id: 'quick-add',
    group: 'insert',
    title: () => t('actions.quickAdd'),
    words: () => t('synonyms.quickAdd'),
    keys: ['a'],
    onlyIn: 'diagram',
    needs: 'change',
    run: () => useQuickAdd.getState().begin(),
  },
  {
    id: 'move-into',
    group: 'arrange',
    title: () => t('actions.moveInto'),
    words: () => t('synonyms.moveInto'),
    keys: ['m'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => movable().length > 0,
    whyNot: () => t('finding.chooseFirst'),
    run: () => useDialogs.getState().show({ name: 'move into', ids: movable() }),
  },
  {
    id: 'outline',
    group: 'go',
    title: () => t('app.outline'),
    words: () => t('synonyms.outline'),
    keys: ['mod+shift+o'],
    whileTyping: true,
    onlyIn: 'diagram',
    needs: 'document',
    run: goToOutline,
  },
  {
    id: 'hints',
    group: 'go',
    title: () => t('hints.title'),
    words: () => t('synonyms.hints'),
    keys: ['shift+h'],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => {
      useSidePanel.getState().show('hints');
      focusWhenThere('[data-hints-title]');
    },
  },
];
