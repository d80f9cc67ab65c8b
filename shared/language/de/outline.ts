import type { outline as english } from '../en/outline';
import type { Translation } from '../phrase';

export const outline: Translation<typeof english> = {
  add: 'Etwas hinzufügen',
  closeAll: 'Alles schließen',
  empty: 'Noch ist nichts gezeichnet.',
  filter: 'Gliederung filtern',
  filterHint: 'Filtern',
  flowFrom: 'Datenfluss von {{name}}',
  flowTo: 'Datenfluss nach {{name}}',
  found_one: '{{count, number}} Zeile passt.',
  found_other: '{{count, number}} Zeilen passen.',
  from: 'von {{name}}',
  gestureAll: 'Gliederung: alles daneben öffnen',
  gestureCanvas: 'Gliederung: auf der Zeichenfläche dorthin',
  gestureChoose: 'Gliederung: zusätzlich auswählen oder nicht mehr',
  gestureFocus: 'Gliederung: weitergehen, ohne auszuwählen',
  gestureOpen: 'Gliederung: öffnen, schließen; an einem Datenfluss ans andere Ende',
  gestureRange: 'Gliederung: alles von hier bis dort auswählen',
  gestureType:
    'Gliederung: durch Tippen zu einem Namen springen; mit Umschalt auch, wenn der erste Buchstabe eine Taste ist',
  label: 'Gliederung',
  noneFits: 'Nichts heißt so.',
  notHere: 'nicht in diesem Diagramm',
  openAll: 'Alles öffnen',
  renaming: 'Name von {{name}}',
  scope: 'Was die Gliederung zeigt',
  scopeDiagram: 'Diagramm',
  scopeModel: 'Modell',
  to: 'nach {{name}}',
  tree: 'Gliederung von {{name}}',
};
