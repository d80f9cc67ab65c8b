import type { moving as english } from '../en/moving';
import type { Translation } from '../phrase';

export const moving: Translation<typeof english> = {
  into: '{{name}} liegt jetzt in {{boundary}}.',
  find: 'Name der Grenze',
  inside: 'in {{name}}',
  manyInto: '{{name}} liegen jetzt in {{boundary}}.',
  manyOut: '{{name}} liegen jetzt außerhalb aller Grenzen.',
  noneFits: 'Keine Grenze heißt so.',
  nowhere: 'Außerhalb aller Grenzen',
  out: '{{name}} liegt jetzt außerhalb aller Grenzen.',
  title: '{{name}} verschieben nach …',
};
