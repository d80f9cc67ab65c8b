import type { coverage as english } from '../en/coverage';
import type { Translation } from '../phrase';

export const coverage: Translation<typeof english> = {
  explained: '{{state}}: {{meaning}}.',
  meansMet:
    'jeder Fakt, auf den seine Regeln sehen, schützt, oder jede Maßnahme gegen seine Bedrohungen ist umgesetzt und eine davon setzt es um',
  meansNotInPlay: 'Regeln führen dorthin, aber dieser Entwurf wirft dazu nichts auf und fragt nichts',
  meansNotLinked: 'keine Regel führt dorthin: Der Entwurf sagt nichts darüber',
  meansNotMet:
    'ein bekannter Fakt führt zu einer Bedrohung, um die es geht, oder eine Maßnahme, die es prüft, ist abgelehnt',
  meansSupported: 'Fakten oder Maßnahmen tragen dazu bei, keine setzt es als Ganzes um',
  meansUnknown:
    'seine Bedrohungen bestehen bei nur vorgeschlagenen Maßnahmen, eine Frage dazu ist offen, oder eine Maßnahme ist umgesetzt und der Fakt, gegen den sie ist, besteht noch',
  met: 'erfüllt',
  'not in play': 'nicht berührt',
  'not linked': 'nicht verknüpft',
  'not met': 'nicht erfüllt',
  supported: 'unterstützt',
  unknown: 'unbekannt',
};
