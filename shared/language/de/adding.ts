import type { adding as english } from '../en/adding';
import type { Translation } from '../phrase';

export const adding: Translation<typeof english> = {
  added: '{{name}} hinzugefügt.',
  addedIn: '{{name}} in {{boundary}} hinzugefügt.',
  boundary: 'Grenze',
  connection: 'Verbindung',
  from: 'Von {{name}}',
  joinedFrom: 'Mit einem Datenfluss von {{name}}.',
  joinedTo: 'Mit einem Datenfluss nach {{name}}.',
  keys: 'Eingabe fügt hinzu. {{turned}}: andersherum. {{alone}}: ohne Datenfluss.',
  label: 'Was hinzukommen soll',
  list: 'Was hinzukommen kann',
  next: 'Neben {{name}}',
  nextIn: 'Neben {{name}}, in {{boundary}}',
  inside: 'In {{boundary}}',
  noneFits: 'Nichts heißt so. Versuchen Sie „pod“, „registry“ oder „namespace“.',
  onDiagram: 'Im Diagramm',
  placeholder: 'Zum Beispiel pod oder postgres: Bestellungen',
  plus: 'Neben {{name}} hinzufügen',
  plusInside: 'In {{name}} hinzufügen',
  title: 'Hinzufügen',
  to: 'Nach {{name}}',
  typeName: 'Namen tippen, dann Eingabe.',
  unconnected: 'Keine',
  here: 'Hier',
};
