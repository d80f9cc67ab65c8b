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
};
