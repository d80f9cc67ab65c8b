import type { keeping as english } from '../en/keeping';
import type { Translation } from '../phrase';

export const keeping: Translation<typeof english> = {
  cantClose: 'Noch ist nicht alles aufbewahrt',
  cantCloseWhy:
    'Die Datenbank lässt sich nicht beschreiben, und diese Modelle liegen nur im Speicher. Beim Schließen geht verloren, was in keiner Datei steht.',
  closeAnyway: 'Schließen und verlieren',
  found:
    'Bulkheads Datenbank ist leer, obwohl darin schon Modelle aufbewahrt waren: Sie wurde beschädigt oder geleert. Modelldateien sind unverändert.',
  nearlyFull:
    'Der Platz für aufbewahrte Modelle ist fast voll ({{used}} von {{quota}}). Bitte Wichtiges exportieren und den Papierkorb leeren.',
  stay: 'Bleiben',
};
