import type { walk as english } from '../en/walk';
import type { Translation } from '../phrase';

export const walk: Translation<typeof english> = {
  flowIn: 'Datenfluss {{at, number}} von {{count, number}} nach {{name}}.',
  flowOut: 'Datenfluss {{at, number}} von {{count, number}} aus {{name}}.',
  gestureBeside: 'Fokus auf das, was daneben in derselben Grenze liegt',
  gestureFlows: 'An Datenflüssen entlang: vor, zurück; hinauf und hinunter zum nächsten desselben Elements',
  gestureInOut: 'Fokus auf die Grenze darum, auf das Erste darin',
  gestureNearest: 'Fokus auf das Nächste in dieser Richtung, solange nichts ausgewählt ist',
  how: 'Pfeiltasten gehen von einem zum nächsten, solange nichts ausgewählt ist, und verschieben, was ausgewählt ist. Eingabe wählt aus, Escape hebt die Auswahl auf. Steuerung mit Pfeiltasten folgt Datenflüssen, Steuerung und Umschalt mit Pfeiltasten gehen an Grenzen entlang. A fügt hinzu, C verbindet, F2 benennt, Entfernen löscht. F1 nennt alle Tasten. Steuerung, Umschalt und O öffnen die Gliederung, die dasselbe kann.',
  isSelected: 'ausgewählt',
  isFirst: '{{name}} ist hier das Erste.',
  isLast: '{{name}} ist hier das Letzte.',
  noBoundary: '{{name}} liegt in keiner Grenze.',
  noFlowHere: 'Steuerung mit Pfeil nach rechts folgt einem Datenfluss, mit Pfeil nach links zurück.',
  noFlowIn: 'Kein Datenfluss führt zu {{name}}.',
  noFlowOut: 'Kein Datenfluss geht von {{name}} aus.',
  nothingDown: 'Weiter unten liegt nichts.',
  nothingInside: 'In {{name}} liegt nichts.',
  nothingLeft: 'Weiter links liegt nichts.',
  nothingRight: 'Weiter rechts liegt nichts.',
  nothingUp: 'Weiter oben liegt nichts.',
  selected: 'Ausgewählt: {{name}}.',
  selectedMany_one: '{{count, number}} ausgewählt.',
  selectedMany_other: '{{count, number}} ausgewählt.',
  selectedNone: 'Nichts ausgewählt.',
};
