import { flushSync } from 'react-dom';
import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { canvas } from '../../state/canvas';
import { useDocument } from '../../state/document';
import { chosenSubjects } from '../../state/selection';
import { useSidePanel } from '../../state/side-panel';

/** The one element that is chosen. */
function chosenElement(): string | undefined {
  const [first] = chosenSubjects();
  const model = useDocument.getState().document?.history.present;
  return first !== undefined && model?.elements[first] ? first : undefined;
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
    title: () => t('actions.connect'),
    words: () => t('synonyms.connect'),
    keys: ['c'],
    onlyIn: 'diagram',
    needs: 'change',
    isPossible: () => chosenElement() !== undefined,
    whyNot: () => t('finding.chooseElement'),
    run: () => {
      const element = chosenElement();
      if (element !== undefined) canvas()?.connectFrom(element);
    },
  },
  {
    id: 'note',
    group: 'insert',
    title: () => t('objects.addNote'),
    keys: ['n'],
    onlyIn: 'diagram',
    needs: 'change',
    run: () => canvas()?.beginNote(),
  },
];
