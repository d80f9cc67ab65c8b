import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { useTour } from '../../state/tour';
import { useView } from '../../state/view';
import { useDialogs } from '../dialogs';
import { focusWhenThere } from '../focus-when-there';

const isTouring = () => useTour.getState().at !== null;

/** Help with all the rest. */
export const helpActions: readonly Action[] = [
  {
    id: 'help',
    group: 'help',
    title: () => t('actions.help'),
    words: () => t('synonyms.help'),
    keys: ['f1', '?'],
    needs: 'nothing',
    run: () => useDialogs.getState().show({ name: 'help' }),
  },
  {
    id: 'tour',
    group: 'help',
    title: () => t(isTouring() ? 'actions.toTour' : 'actions.tour'),
    name: () => t('actions.tour'),
    words: () => t('synonyms.tour'),
    keys: ['shift+f1'],
    needs: 'document',
    run: () => {
      if (!isTouring()) useTour.getState().start();
      focusWhenThere('[data-tour-card]');
    },
  },
  {
    id: 'about',
    group: 'help',
    title: () => t('actions.about'),
    words: () => t('synonyms.about'),
    needs: 'nothing',
    run: () => useDialogs.getState().show({ name: 'about' }),
  },
  {
    id: 'skip-tour',
    group: 'help',
    title: () => t('tour.skip'),
    isHidden: true,
    keys: ['escape'],
    needs: 'document',
    // Escape takes back one thing at a time: what is selected comes first.
    isPossible: () => isTouring() && useView.getState().selection.length === 0,
    run: () => useTour.getState().end(),
  },
];
