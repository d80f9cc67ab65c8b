import type { settings as english } from '../en/settings';
import type { Translation } from '../phrase';

export const settings: Translation<typeof english> = {
  title: 'Einstellungen',
  language: 'Sprache',
  'language-system': 'System',
  'language-en': 'English',
  'language-de': 'Deutsch',
  packsLanguage:
    'Wissenspakete sprechen die Sprache, in der sie geschrieben sind: die mitgelieferten Englisch.',
  theme: 'Farben',
  'theme-system': 'System',
  'theme-light': 'Hell',
  'theme-dark': 'Dunkel',
  contrast: 'Kontrast',
  'contrast-system': 'System',
  'contrast-more': 'Mehr',
  overview: 'Übersicht auf der Zeichenfläche',
  heat: 'Wärmebild der Risiken',
  done: 'Fertig',
};
