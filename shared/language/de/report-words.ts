import type { reportWords as english } from '../en/report-words';
import type { Translation } from '../phrase';

export const reportWords: Translation<typeof english> = {
  number: '{{value, number}}',
  day: '{{day}}.{{month}}.{{year}}',
  time: '{{day}}, {{time}} Uhr UTC',
  noTime: 'Ohne Zeitangabe.',
  kind: 'Bedrohungsbericht',
  pageTitle: '{{title}}: Bedrohungsbericht',
  heading: 'Bedrohungsbericht: {{title}}',
  contents: 'Inhalt',
  none: 'Keine.',
  thereIsNone: 'Es gibt keine.',
  logo: 'Logo',
  footOfRevision: 'Stand {{revision}} · Modell {{digest}}',
  foot: 'Modell {{digest}}',
};
