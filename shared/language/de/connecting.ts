import type { connecting as english } from '../en/connecting';
import type { Translation } from '../phrase';

export const connecting: Translation<typeof english> = {
  drew: 'Datenfluss nach {{name}} gezeichnet. F2 benennt ihn.',
  drewNaming: 'Datenfluss nach {{name}} gezeichnet. Namen tippen, dann Eingabe.',
  drewNamed: 'Datenfluss {{flow}} nach {{name}} gezeichnet.',
  find: 'Name des Ziels',
  inside: '{{kind}}, in {{boundary}}',
  noneFits: 'Kein anderes Element heißt so.',
  placeholder: 'Ziel, oder Ziel: Name des Flusses',
  elsewhere: 'nicht in diesem Diagramm',
  findSource: 'Name der Quelle',
  stop: 'Keinen Datenfluss zeichnen',
  titleAny: 'Datenfluss zeichnen von …',
  tooFew: 'Ein Datenfluss braucht zwei Elemente. Zuerst ein weiteres zeichnen.',
  title: 'Datenfluss zeichnen von {{name}} zu …',
  placeholderSource: 'Quelle',
};
