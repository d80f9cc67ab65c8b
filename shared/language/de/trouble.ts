import type { trouble as english } from '../en/trouble';
import type { Translation } from '../phrase';

export const trouble: Translation<typeof english> = {
  aborted: 'sie hat abgebrochen',
  blocked: 'ein älteres Bulkhead in einem anderen Fenster hält sie fest; bitte dieses Fenster schließen',
  closed: 'ein anderes Fenster von Bulkhead hat sie geschlossen; bitte Bulkhead neu starten',
  damaged: 'ihre Dateien sind beschädigt oder nicht lesbar',
  full: 'auf dem Datenträger ist kein Platz mehr',
  newer: 'eine neuere Version von Bulkhead hat sie verändert',
  none: 'hier gibt es keine',
  saveFile: 'In eine Datei speichern …',
  silent: 'sie antwortet nicht',
};
