import type { reportCover as english } from '../en/report-cover';
import type { Translation } from '../phrase';

export const reportCover: Translation<typeof english> = {
  ofModel: 'Zum Modell {{title}}',
  revision: 'Stand',
  revisionIs: 'Stand {{revision}}',
  scope: 'Umfang',
  scopeIs: 'Umfang: {{scope}}',
  time: 'Zeit',
  model: 'Modell',
  modelIs: 'Modell {{digest}}',
  modelDigest: '{{digest}} (SHA-256 der Datei, vollständig im letzten Abschnitt)',
  modelDigestWhole: '{{digest}} (SHA-256 der Datei)',
  knowledge: 'Wissen',
  lookedAt_one: '{{count, number}} Element, Datenfluss oder Vertrauensgrenze betrachtet',
  lookedAt_other: '{{count, number}} Elemente, Datenflüsse und Vertrauensgrenzen betrachtet',
  noneLeftOut: 'nichts ausgenommen',
  leftOut: '{{value, number}} mit Begründung ausgenommen',
  noAssumption: 'keine Annahme festgehalten',
  assumptions_one: '{{count, number}} Annahme',
  assumptions_other: '{{count, number}} Annahmen',
  readFrom_one: 'aus {{count, number}} Datei gelesen',
  readFrom_other: 'aus {{count, number}} Dateien gelesen',
};
