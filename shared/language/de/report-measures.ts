import type { reportMeasures as english } from '../en/report-measures';
import type { Translation } from '../phrase';

export const reportMeasures: Translation<typeof english> = {
  caption: 'Maßnahmen, zuerst die, die den meisten Bedrohungen begegnen',
  none: 'Keine Maßnahme begegnet einer Bedrohung.',
  more_one: 'und {{count, number}} weiteres, siehe dessen Bedrohung',
  more_other: 'und {{count, number}} weitere, siehe deren Bedrohungen',
  noEvidence: 'kein Nachweis',
  evidence: 'Nachweis: {{ids}}',
  forward: 'Von Bedrohungen zu Nachweisen',
  forwardCaption:
    'Jede Maßnahme jeder Bedrohung, die Controls, die sie prüfen, und was belegt, dass sie erfüllt sind; Bedrohungen mit derselben Kette teilen sich eine Zeile',
  noControl: 'kein Control prüft sie',
  inverse: 'Nach Benchmark, von Controls zu Bedrohungen',
  inverseAbout:
    'Jedes Control mit dem, was der Entwurf dazu sagt, und seinem Nachweis; die Maßnahmen, die es prüft → die Bedrohungen, denen diese begegnen.',
  byControl: 'Nach Control',
};
