import type { reportLimits as english } from '../en/report-limits';
import type { Translation } from '../phrase';

export const reportLimits: Translation<typeof english> = {
  threats: 'Dieser Bericht zeigt {{shown, number}} von {{of, number}} Bedrohungen: {{filter}}.',
  others: 'Er zeigt {{parts}}.',
  and: '{{first}} und {{second}}',
  ofQuestions: '{{shown, number}} von {{of, number}} offenen Fragen',
  ofSubjects: '{{shown, number}} von {{of, number}} Elementen, Datenflüssen und Grenzen',
  leavesOut: 'Er lässt weg: {{sections}}.',
  riskCritical: 'nur kritisch',
  riskHigh: 'hoch und darüber',
  riskMedium: 'mittel und darüber',
  riskLow: 'niedrig und darüber',
  noStatus: 'mit keinem Status',
  noOwner: 'von niemandem verantwortet',
  ownedBy: 'verantwortet von {{names}}',
  nobody: 'noch niemandem',
  quoted: '„{{name}}“',
  onNoDiagram: 'auf keinem Diagramm',
  onDiagram_one: 'auf dem Diagramm {{names}}',
  onDiagram_other: 'auf den Diagrammen {{names}}',
  or: '{{first}} oder {{last}}',
  benchmarksNone: 'Von {{of, number}} Benchmarks und Rahmenwerken zeigt er keines.',
  benchmarks: 'Von {{of, number}} Benchmarks und Rahmenwerken zeigt er {{shown, number}}: {{names}}.',
  isWhole: 'Hier geht es um das ganze System, unabhängig davon, welche Bedrohungen dieser Bericht zeigt.',
};
