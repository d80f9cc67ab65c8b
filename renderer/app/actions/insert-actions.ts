import { flushSync } from 'react-dom';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { canvas } from '../../state/canvas';
import { useDocument } from '../../state/document';
import { chosenSubjects } from '../../state/selection';
import { useSidePanel } from '../../state/side-panel';

/** The first element that is chosen. */
function chosenElement(): string | undefined {
  const model = useDocument.getState().document?.history.present;
  return chosenSubjects().find((id) => model?.elements[id] !== undefined);
}

/** What is drawn anew. */
export const insertActions: readonly Action[] = [
  {
    id: 'find-stencil',
    group: 'insert',
    title: () => t('actions.findStencil'),
    words: () => t('synonyms.findStencil'),
    keys: ['/'],
    onlyIn: 'diagram',
    needs: 'document',
    run: () => {
      // The field has to be in view at once: what is typed next is for it.
      flushSync(() => useSidePanel.getState().show('stencils'));
      document.querySelector<HTMLInputElement>('[data-palette-search]')?.focus();
    },
  },
  {
    id: 'connect',
    group: 'insert',
    title: () => t(chosenElement() === undefined ? 'actions.connectAny' : 'actions.connect'),
    words: () => t('synonyms.connect'),
    keys: ['c'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => Object.keys(useDocument.getState().document?.history.present.elements ?? {}).length > 1,
    whyNot: () => t('connecting.tooFew'),
    run: () => canvas()?.connectFrom(chosenElement() ?? null),
  },
  {
    id: 'note',
    group: 'insert',
    title: () => t('objects.addNote'),
    words: () => t('synonyms.note'),
    keys: ['n'],
    onlyIn: 'diagram',
    needs: 'change',
    run: () => canvas()?.beginNote(),
  },
];
