import type { reportSignOff as english } from '../en/report-sign-off';
import type { Translation } from '../phrase';

export const reportSignOff: Translation<typeof english> = {
  caption: 'Freigabe',
  part: 'Aufgabe',
  nameAndRole: 'Name und Rolle',
  date: 'Datum',
  approval: 'Freigabe oder Unterschrift',
  nobody: 'Diesen Inhalt hat niemand freigegeben.',
  'Prepared by': 'Verfasst von',
  'Reviewed by': 'Geprüft von',
  'Approved by': 'Freigegeben von',
  current: 'hat diesen Inhalt freigegeben',
  older: 'hat einen älteren Stand freigegeben',
  'other knowledge': 'hat diesen Inhalt mit anderem Wissen freigegeben',
  who: '{{name}} ({{role}})',
  approvedCurrent:
    'Freigegeben von {{who}} am {{day}} für diesen Inhalt, SHA-256 {{digest}}… des Modells ohne Freigaben, Personen und Berichtsauswahlen.{{note}}',
  approvedOtherKnowledge:
    'Freigegeben von {{who}} am {{day}} für diesen Inhalt, SHA-256 {{digest}}… des Modells ohne Freigaben, Personen und Berichtsauswahlen; seine Bedrohungen kamen damals aus anderen Wissenspaketen.{{note}}',
  approvedOlder:
    'Freigegeben von {{who}} am {{day}} für einen älteren Stand, SHA-256 {{digest}}… seines Inhalts; {{changes}}.{{note}}',
  changesUnknown: 'was sich seither geändert hat, sagt ein Vergleich mit jenem Stand',
  changedSince: 'seither geändert: {{changes}}',
  note: ' „{{note}}“',
};
