import type { questions as english } from '../en/questions';
import type { Translation } from '../phrase';

export const questions: Translation<typeof english> = {
  added_one: '{{count, number}} Bedrohung ist hinzugekommen.',
  added_other: '{{count, number}} Bedrohungen sind hinzugekommen.',
  answer: 'Antworten',
  answered: 'Beantwortet. {{change}}',
  answeredOpening: 'Beantwortet. {{change}} {{opened}}',
  choose: 'Auswählen …',
  decides_one: 'entscheidet über {{count, number}} Bedrohung',
  decides_other: 'entscheidet über {{count, number}} Bedrohungen',
  flow: '(Datenfluss)',
  flowNamed: '(Datenfluss: {{name}})',
  gone_one: '{{count, number}} Bedrohung ist weggefallen.',
  gone_other: '{{count, number}} Bedrohungen sind weggefallen.',
  head_one:
    '{{count, number}} Frage entscheidet über {{threats}}. Manche Antwort eröffnet genauere Fragen; Unbekanntes löst nie Alarm aus.',
  head_other:
    '{{count, number}} Fragen entscheiden über {{threats}}. Manche Antwort eröffnet genauere Fragen; Unbekanntes löst nie Alarm aus.',
  kind: '({{kind}})',
  more_one: '{{count, number}} weitere folgt, sobald diese beantwortet sind.',
  more_other: '{{count, number}} weitere folgen, sobald diese beantwortet sind.',
  noneAdded: 'Keine Bedrohung ist hinzugekommen.',
  of: '{{question}} ({{name}})',
  opened_one: '{{count, number}} genauere Frage ist jetzt offen.',
  opened_other: '{{count, number}} genauere Fragen sind jetzt offen.',
  settles_one: 'eröffnet oder klärt {{count, number}} Bedrohung',
  settles_other: 'eröffnet oder klärt {{count, number}} Bedrohungen',
  title: 'Fragen',
  words: 'Wörter, durch Kommas getrennt',
};
