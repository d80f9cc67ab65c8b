import type { lines as english } from '../en/lines';
import type { Translation } from '../phrase';

export const lines: Translation<typeof english> = {
  collapseNamed: '{{name}} einklappen',
  collapsed_one: '{{name}} ist jetzt ein einziger Kasten.',
  collapsed_other: '{{count, number}} Grenzen sind jetzt je ein einziger Kasten.',
  expandNamed: '{{name}} ausklappen',
  expanded_one: '{{name}} ist ausgeklappt.',
  expanded_other: '{{count, number}} Grenzen sind ausgeklappt.',
  flowsOfLine: 'Datenflüsse dieser Linie',
  summed: 'Alle, die von {{source}} nach {{target}} gehen.',
  reversed_one: 'Datenfluss umgekehrt.',
  reversed_other: '{{count, number}} Datenflüsse umgekehrt.',
  source: 'Von',
  target: 'Nach',
  bendAdded:
    'Biegung hinzugefügt. Die Pfeiltasten verschieben sie, Entf entfernt sie, Tab geht zur nächsten.',
  bendRemoved: 'Biegung entfernt.',
  comesFrom: 'Der Datenfluss kommt jetzt von {{name}}.',
  goesTo: 'Der Datenfluss geht jetzt zu {{name}}.',
  gripBend: 'Biegung {{number}} von {{name}}',
  gripBendHint: 'Zum Verschieben ziehen. Entf oder ein Doppelklick entfernt sie.',
  gripHint: 'Zum Verschieben ziehen.',
  gripSegment: 'Stück {{number}} von {{name}}',
  gripSource: 'Quelle von {{name}}',
  gripTarget: 'Ziel von {{name}}',
  straightened_one: 'Datenfluss begradigt.',
  straightened_other: '{{count, number}} Datenflüsse begradigt.',
  noBends: 'Er hat keine Biegungen: Er verläuft von selbst.',
  noSmaller: '{{name}} kann nicht kleiner werden als das, was darin liegt.',
  tookIn_one: 'Ein Ding liegt jetzt in {{boundary}}.',
  tookIn_other: '{{count, number}} Dinge liegen jetzt in {{boundary}}.',
};
