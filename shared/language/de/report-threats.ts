import type { reportThreats as english } from '../en/report-threats';
import type { Translation } from '../phrase';

export const reportThreats: Translation<typeof english> = {
  none: 'Keine Bedrohung besteht.',
  inherent: 'inhärent {{level}}',
  inherentSteps: 'inhärent {{level}} (Wahrscheinlichkeit {{likelihood}}, Auswirkung {{impact}})',
  riskLine: '{{residual}}; {{inherent}}',
  ofKind: '{{name}} ({{kind}})',
  expired: 'die Akzeptanz ist abgelaufen',
  owner: 'verantwortlich {{name}}',
  due: 'fällig am {{day}}',
  until: 'bis {{day}}',
  statusExpired: '{{status}} (abgelaufen)',
  reason: '{{what}}: {{value}}, laut {{who}}',
  reasonInParentheses: '{{what}}: {{value}} (laut {{who}})',
  says: 'laut {{who}}',
  withStatus: '{{title}} ({{status}})',
  lineWhy: 'Warum: {{reason}}',
  lineRisk: 'Risiko: {{because}}',
  lineDecision: 'Entscheidung: {{decision}}',
  lineMitigation: 'Maßnahme: {{mitigation}}',
  lineControls: 'Controls: {{controls}}',
  lineTechniques: 'Techniken: {{techniques}}',
  treatmentCaption:
    'Bedrohungen, die offen oder übertragen sind oder deren Akzeptanz abgelaufen ist, das höchste Restrisiko zuerst',
  nobodyYet: 'noch niemand',
  noDay: 'kein Tag',
  allSettled: 'Jede Bedrohung ist erledigt.',
  plan_one:
    '{{count, number}} Bedrohung ist noch zu behandeln; davon ohne verantwortliche Person: {{owner}}, ohne Tag: {{day}}.',
  plan_other:
    '{{count, number}} Bedrohungen sind noch zu behandeln; davon ohne verantwortliche Person: {{owner}}, ohne Tag: {{day}}.',
  planNone: 'keine',
  planAll: 'alle',
  acceptedCaption: 'Risiken, die jemand akzeptiert hat',
  noAccepted: 'Kein Risiko ist akzeptiert.',
  orphans: 'Entscheidungen, deren Bedrohung nicht mehr besteht',
  orphansCaption: 'Aufbewahrt, nicht verloren',
};
