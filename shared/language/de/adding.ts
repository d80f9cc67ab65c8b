import type { adding as english } from '../en/adding';
import type { Translation } from '../phrase';

export const adding: Translation<typeof english> = {
  added: '{{name}} hinzugefügt.',
  addedIn: '{{name}} in {{boundary}} hinzugefügt.',
  alone: 'Allein',
  boundary: 'Grenze',
  from: 'Von {{name}}',
  joinedFrom: 'Mit einem Datenfluss von {{name}}.',
  joinedTo: 'Mit einem Datenfluss nach {{name}}.',
  keys: 'Eingabe fügt hinzu. {{turned}}: andersherum. {{alone}}: ohne Datenfluss.',
  keysInside: 'Eingabe fügt hinzu. {{turned}}: neben {{name}}.',
  label: 'Was hinzukommen soll',
  list: 'Was hinzukommen kann',
  inside: 'In {{boundary}}',
  manner: 'Wie es dorthin kommt',
  nextTo: 'Neben {{name}}',
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
