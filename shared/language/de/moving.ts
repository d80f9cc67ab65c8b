import type { moving as english } from '../en/moving';
import type { Translation } from '../phrase';

export const moving: Translation<typeof english> = {
  into: '{{name}} liegt jetzt in {{boundary}}.',
  find: 'Name der Grenze',
  inside: 'in {{name}}',
  manyInto_one: '{{count, number}} Ding liegt jetzt in {{boundary}}.',
  manyInto_other: '{{count, number}} Dinge liegen jetzt in {{boundary}}.',
  manyOut_one: '{{count, number}} Ding liegt jetzt außerhalb aller Grenzen.',
  manyOut_other: '{{count, number}} Dinge liegen jetzt außerhalb aller Grenzen.',
  noneFits: 'Keine Grenze heißt so.',
  nowhere: 'Außerhalb aller Grenzen',
  out: '{{name}} liegt jetzt außerhalb aller Grenzen.',
  title: '{{name}} verschieben nach …',
  titleMany_one: '{{count, number}} Ding verschieben nach …',
  titleMany_other: '{{count, number}} Dinge verschieben nach …',
};
