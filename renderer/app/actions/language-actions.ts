import { type LanguageChoice, languageChoices, t, useLanguage } from '../../language/words';
import type { Action } from '../../state/action';
import { say } from '../../state/notices';

const titleOf = (choice: LanguageChoice) => t('actions.language', { name: t(`settings.language-${choice}`) });

/** The language of the window: one of ours, or the best of those that the machine is set to. */
export const languageActions: readonly Action[] = languageChoices.map((choice) => ({
  id: `language-${choice}`,
  group: 'view',
  title: () => titleOf(choice),
  // Whoever is lost in a foreign language looks for it by its name there or here.
  words: () => t('synonyms.language'),
  needs: 'nothing',
  isPossible: () => useLanguage.getState().choice !== choice,
  whyNot: () => t('finding.chosenAlready'),
  run: () => {
    useLanguage.getState().choose(choice);
    say(t('app.languageIs', { name: t(`settings.language-${useLanguage.getState().language}`) }));
  },
}));
