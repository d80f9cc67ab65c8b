import type { reportSummary as english } from '../en/report-summary';
import type { Translation } from '../phrase';

export const reportSummary: Translation<typeof english> = {
  drawn: '{{elements}}, {{flows}} und {{boundaries}}',
  elements_one: '{{count, number}} Element',
  elements_other: '{{count, number}} Elemente',
  flows_one: '{{count, number}} Datenfluss',
  flows_other: '{{count, number}} Datenflüsse',
  boundaries_one: '{{count, number}} Vertrauensgrenze',
  boundaries_other: '{{count, number}} Vertrauensgrenzen',
  threatsStand_one: '{{count, number}} Bedrohung besteht',
  threatsStand_other: '{{count, number}} Bedrohungen bestehen',
  questionsOpen_one: '{{count, number}} Frage ist offen',
  questionsOpen_other: '{{count, number}} Fragen sind offen',
  counts: 'Das Modell hat {{drawn}}. {{threats}}; {{questions}}.',
  countsOfPart:
    'Gezeigt sind {{drawn}}, {{threats, number}} von {{ofThreats, number}} bestehenden Bedrohungen und {{questions, number}} von {{ofQuestions, number}} offenen Fragen.',
  countsBy: 'Nach Kategorie: {{categories}}. Nach Status: {{statuses}}.',
  ended_one:
    '{{count, number}} Akzeptanz ist abgelaufen; ihre Bedrohung gilt wieder als offen ({{threats}}).',
  ended_other:
    '{{count, number}} Akzeptanzen sind abgelaufen; ihre Bedrohungen gelten wieder als offen ({{threats}}).',
  byRisk:
    'Bedrohungen nach Risiko: inhärent, wie Regeln und Fakten des Modells es ansetzen, vor Maßnahmen und Entscheidungen; Restrisiko, mit den umgesetzten Maßnahmen und den Entscheidungen',
  bands:
    'Wahrscheinlichkeit mal Auswirkung: niedrig unter 5, mittel unter 10, hoch unter 20, kritisch ab 20.',
  doubts: 'Entscheidungen, die einen zweiten Blick verdienen: {{doubts}}.',
  onlyProposed_one:
    '{{count, number}} beruht auf Maßnahmen, die nur vorgeschlagen oder geplant sind ({{threats}})',
  onlyProposed_other:
    '{{count, number}} beruhen auf Maßnahmen, die nur vorgeschlagen oder geplant sind ({{threats}})',
  factStands_one:
    '{{count, number}} nennt gemindert, was eine Tatsache des Modells noch auslöst ({{threats}})',
  factStands_other:
    '{{count, number}} nennen gemindert, was eine Tatsache des Modells noch auslöst ({{threats}})',
  endless_one: '{{count, number}} akzeptiert ein Risiko ohne Tag ({{threats}})',
  endless_other: '{{count, number}} akzeptieren ein Risiko ohne Tag ({{threats}})',
  byNobody_one: '{{count, number}} sagt nicht, wer entschieden hat ({{threats}})',
  byNobody_other: '{{count, number}} sagen nicht, wer entschieden hat ({{threats}})',
  matrix: '{{side}}: Bedrohungen nach Wahrscheinlichkeit (senkrecht) und Auswirkung (waagerecht)',
  meansRisk:
    'Das inhärente Risiko ist Wahrscheinlichkeit mal Auswirkung, je von 1 bis 5, wie Regel und Fakten des Modells es ansetzen, vor Maßnahmen und Entscheidungen; das Restrisiko ist, was mit den umgesetzten Maßnahmen und nach den Entscheidungen übrig ist.',
  meansDecisions:
    'Eine Bedrohung ist akzeptiert, wenn jemand entschieden hat, mit ihr zu leben, was nichts senkt; übertragen, wenn andere sie tragen, was zwei von der Auswirkung nimmt; gemindert, wenn ihre Maßnahmen als umgesetzt zählen; vermieden oder nicht zutreffend, wenn nur das kleinste Risiko bleibt.',
  mattersMost: 'Was am wichtigsten ist',
  top: 'Offene Bedrohungen mit dem höchsten Restrisiko',
  noOpenThreat: 'Keine Bedrohung ist offen.',
  unknown: 'Was noch niemand weiß',
  topQuestions: 'Fragen, die über die meisten Bedrohungen entscheiden',
  noQuestion: 'Keine Frage ist offen.',
  changedSince: 'Was sich seit {{name}} geändert hat',
  newHighest: ' Neu mit dem höchsten Risiko: {{threats}}.',
  settles_one: '{{count, number}} Bedrohung',
  settles_other: '{{count, number}} Bedrohungen',
  settlesEach: 'je {{threats}}',
  settlesOf: '{{value, number}}',
};
