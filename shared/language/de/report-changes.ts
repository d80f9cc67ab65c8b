import type { reportChanges as english } from '../en/report-changes';
import type { Translation } from '../phrase';

export const reportChanges: Translation<typeof english> = {
  compared: 'Verglichen mit {{name}}, SHA-256 {{digest}}: {{changes}}.',
  notCompared: 'Dieser Bericht wurde mit keinem früheren Stand verglichen.',
  system: 'Das System',
  systemCaption: 'Was sich am System geändert hat',
  new: 'Neue Bedrohungen',
  newCaption: 'Bedrohungen, die damals nicht bestanden',
  gone: 'Entfallene Bedrohungen',
  goneCaption: 'Bedrohungen, die damals bestanden, mit ihrem damaligen Risiko',
  changed: 'Geänderte Bedrohungen',
  changedCaption: 'Bedrohungen, die weiterhin bestehen, aber anders',
  nothing: 'nichts am Modell, seinen Bedrohungen, Fragen und Annahmen',
};
