import type { picture as english } from '../en/picture';
import type { Translation } from '../phrase';

export const picture: Translation<typeof english> = {
  contains: 'Enthält {{kinds}}',
  crosses: 'Überquert {{kinds}}',
  crossings: 'Überquerte Grenzen',
  direction: 'Richtung',
  exposure: 'Von außen erreichbar',
  exposureDirect: 'direkt',
  exposureNone: 'nein',
  exposureRouted: 'über das, was davor steht',
  flowWithoutName: 'ein Datenfluss ohne Namen',
  incoming: 'Empfängt',
  inside: 'Innerhalb von {{kinds}}',
  inward: 'nach innen',
  kind: 'Art des Elements',
  kindOfSomething: 'Art von {{name}}',
  or: '{{first}} oder {{second}}',
  outgoing: 'Sendet',
  outward: 'nach außen',
  otherKind: '{{name}} ({{kind}}, das andere)',
  ofKind: '{{name}} ({{kind}})',
  whatItIs: 'Was es ist',
  whatSomethingIs: 'Was {{name}} ist',
  withoutName: 'etwas ohne Namen',
};
