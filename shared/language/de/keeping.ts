import type { keeping as english } from '../en/keeping';
import type { Translation } from '../phrase';

export const keeping: Translation<typeof english> = {
  broughtBack_one:
    'In Bulkheads Datenbank fehlte ein Modell. Es ist zurück, aus der Kopie, die Bulkhead außerhalb aufbewahrt. Bitte ansehen.',
  broughtBack_other:
    'In Bulkheads Datenbank fehlten {{count}} Modelle. Sie sind zurück, aus den Kopien, die Bulkhead außerhalb aufbewahrt. Bitte ansehen.',
  broughtUpToDate_one:
    'Bulkheads Datenbank hatte von einem Modell nur einen älteren Stand. Der neuere ist aus einer Kopie zurück; der ältere steht bei den Revisionen.',
  broughtUpToDate_other:
    'Bulkheads Datenbank hatte von {{count}} Modellen nur ältere Stände. Die neueren sind aus Kopien zurück; die älteren stehen bei den Revisionen.',
  cantClose: 'Noch ist nicht alles aufbewahrt',
  cantCloseWhy:
    'Die Datenbank lässt sich nicht beschreiben. Was sie nicht annahm, liegt im Speicher und, soweit Platz war, in Kopien. Beim Schließen kann verloren gehen, was in keiner Datei steht.',
  closeAnyway: 'Trotzdem schließen',
  found:
    'Bulkheads Datenbank ist leer, obwohl darin schon Modelle aufbewahrt waren: Sie wurde beschädigt oder geleert. Modelldateien sind unverändert.',
  nearlyFull:
    'Der Platz für aufbewahrte Modelle ist fast voll ({{used}} von {{quota}}). Bitte Wichtiges exportieren und den Papierkorb leeren.',
  stay: 'Bleiben',
};
