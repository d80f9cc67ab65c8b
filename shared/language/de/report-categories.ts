import type { reportCategories as english } from '../en/report-categories';
import type { Translation } from '../phrase';

export const reportCategories: Translation<typeof english> = {
  title: 'Nach STRIDE-Kategorie',
  caption:
    'Jeder Gegenstand in jeder Kategorie: die bestehenden Bedrohungen; „Frage“, wo ein entscheidender Fakt unbekannt ist; „nichts“, wo Regeln hinsahen und keine greift; „keine Regel“, wo das Wissen keine hat; –, wo die Kategorie auf seine Art nicht zutrifft',
  threats: 'ausgelassen',
  question: 'Frage',
  nothing: 'nichts',
  unruled: 'keine Regel',
  'out of scope': 'ausgenommen',
};
