import type { coverage as english } from '../en/coverage';
import type { Translation } from '../phrase';

export const coverage: Translation<typeof english> = {
  explained: '{{state}}: {{meaning}}.',
  meansMet:
    'bekannte Fakten schützen, wo seine Regeln hinsehen, oder jede Maßnahme, die es umsetzt, ist umgesetzt',
  meansNotInPlay: 'Regeln führen dorthin, aber dieser Entwurf wirft dazu nichts auf und fragt nichts',
  meansNotLinked: 'keine Regel führt dorthin: Der Entwurf sagt nichts darüber',
  meansNotMet:
    'ein bekannter Fakt führt zu einer Bedrohung, um die es geht, oder eine Maßnahme, die es prüft, ist abgelehnt',
  meansSupported: 'umgesetzte Maßnahmen unterstützen es, keine setzt es als Ganzes um',
  meansUnknown:
    'seine Bedrohungen bestehen bei nur vorgeschlagenen Maßnahmen, oder eine Frage dazu ist offen',
  met: 'erfüllt',
  'not in play': 'nicht berührt',
  'not linked': 'nicht verknüpft',
  'not met': 'nicht erfüllt',
  supported: 'unterstützt',
  unknown: 'unbekannt',
};
