import type { files as english } from '../en/files';
import type { Translation } from '../phrase';

export const files: Translation<typeof english> = {
  alreadyOpen: '{{name}} ist bereits geöffnet.',
  changed:
    '{{name}} wurde von einem anderen Programm geändert, seit die Datei hier zuletzt geöffnet oder gespeichert wurde.',
  damaged: '{{problem}} Gezeigt wird, was Bulkhead davon aufbewahrt hat.',
  editAnyway: 'Trotzdem bearbeiten',
  free: '{{name}} lässt sich jetzt bearbeiten: Die Datei ist nirgends sonst geöffnet.',
  fromNewer:
    '{{name}} wurde inzwischen von einer neueren Version von Bulkhead geschrieben. Es wurde nichts hineingeschrieben; bitte anderswo speichern oder die neuere Version installieren.',
  gone: '{{name}} ist nicht mehr da oder nicht mehr lesbar. Die Arbeit ist hier aufbewahrt: dort erneut speichern oder anderswo.',
  held: '{{name}} ist anderswo geöffnet ({{user}} auf {{host}}): Hier lässt sich die Datei lesen, nicht ändern.',
  heldNotSaved:
    'Es wurde nichts gespeichert: {{name}} ist anderswo geöffnet ({{user}} auf {{host}}). Eine Kopie speichern oder die Datei trotzdem bearbeiten.',
  merge: 'Änderungen der Datei übernehmen …',
  newerNotSaved:
    'Es wurde nichts gespeichert: Das Modell stammt von einer neueren Version von Bulkhead, und diese Version würde verlieren, was sie nicht kennt. Bitte die neuere Version installieren.',
  noText: 'Es ist kein Text.',
  nothingToTake: '{{name}} hat keine eigenen Änderungen.',
  openedWithEdits: '{{name}} geöffnet, mit den Änderungen, die noch nicht darin stehen.',
  replace: 'Datei ersetzen',
  reread: '{{name}} wurde neu gelesen.',
  rereadIt: 'Datei neu lesen',
  saveAgain: 'Dort erneut speichern',
  savedMerged: '{{name}} mit den Änderungen beider Seiten gespeichert.',
  tookOver: 'Änderungen in {{name}} übernommen.',
  unreadable:
    '{{name}} wurde von einem anderen Programm geändert und ist kein Modell mehr: {{problem}} Es wurde nichts hineingeschrieben. Bitte anderswo speichern oder die Datei ersetzen.',
};
