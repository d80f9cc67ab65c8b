import type { connecting as english } from '../en/connecting';
import type { Translation } from '../phrase';

export const connecting: Translation<typeof english> = {
  drew: 'Datenfluss nach {{name}} gezeichnet. F2 benennt ihn.',
  drewNamed: 'Datenfluss {{flow}} nach {{name}} gezeichnet.',
  find: 'Name des Ziels',
  inside: '{{kind}}, in {{boundary}}',
  noneFits: 'Kein anderes Element heißt so.',
  placeholder: 'Ziel, oder Ziel: Name des Datenflusses',
  title: '{{name}} verbinden mit …',
};
