import { t } from '../../language/words';
import type { Action } from '../../state/action';
import { chosenSubjects } from '../../state/selection';
import { useView } from '../../state/view';
import { useDialogs } from '../dialogs';
import { focusWhenThere } from '../focus-when-there';

/** Finding what can be done, and what the model has. */
export const findActions: readonly Action[] = [
  {
    id: 'find',
    group: 'go',
    title: () => t('actions.find'),
    words: () => t('synonyms.find'),
    keys: ['mod+f'],
    whileTyping: true,
    needs: 'document',
    run: () => useDialogs.getState().show({ name: 'finder', start: 'everything' }),
  },
  {
    id: 'threats-of',
    group: 'go',
    title: () => t('actions.threatsOf'),
    words: () => t('synonyms.threatsOf'),
    onlyIn: 'diagram',
    needs: 'document',
    isPossible: () => chosenSubjects().length === 1,
    whyNot: () => t('finding.chooseFirst'),
    run: () => {
      const [subject] = chosenSubjects();
      if (subject === undefined) return;
      useView.getState().showThreatsOf(subject);
      focusWhenThere('main [role=listbox], main input[type=search]');
    },
  },
  {
    id: 'commands',
    group: 'help',
    title: () => t('actions.commands'),
    words: () => t('synonyms.commands'),
    keys: ['mod+k'],
    whileTyping: true,
    needs: 'nothing',
    run: () => useDialogs.getState().show({ name: 'finder', start: 'commands' }),
  },
];
