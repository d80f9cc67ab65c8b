import type { keeping as english } from '../en/keeping';
import type { Translation } from '../phrase';

export const keeping: Translation<typeof english> = {
  broughtBack_one:
    'In Bulkheads Datenbank fehlte ein Modell: Sie wurde beschädigt oder geleert. Es ist zurück, aus der Kopie, die Bulkhead daneben aufbewahrt. Bitte ansehen.',
  broughtBack_other:
    'In Bulkheads Datenbank fehlten {{count}} Modelle: Sie wurde beschädigt oder geleert. Sie sind zurück, aus den Kopien, die Bulkhead daneben aufbewahrt. Bitte ansehen.',
  broughtUpToDate_one:
    'Bulkheads Datenbank hatte von einem Modell nur einen älteren Stand. Der neuere ist aus einer Kopie zurück; der ältere steht bei den Revisionen.',
  broughtUpToDate_other:
    'Bulkheads Datenbank hatte von {{count}} Modellen nur ältere Stände. Die neueren sind aus Kopien zurück; die älteren stehen bei den Revisionen.',
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
