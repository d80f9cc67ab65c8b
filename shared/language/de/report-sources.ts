import type { reportSources as english } from '../en/report-sources';
import type { Translation } from '../phrase';

export const reportSources: Translation<typeof english> = {
  caption: 'Daran lässt sich prüfen, dass dieser Bericht aus diesem Modell und diesem Wissen entstand',
  of: 'SHA-256 dessen, woraus dieser Bericht entstand:',
  modelFile: 'Modelldatei',
  content: 'Inhalt, um den es in einer Freigabe geht',
  contentApproved: 'Inhalt, den {{name}} am {{day}} freigegeben hat',
  earlier: 'Früheres Modell, {{name}}',
  pack: 'Wissenspaket {{title}}',
  evidence: 'Nachweis',
  again: 'So lassen sie sich nachrechnen:',
  checkContent: 'Inhalt',
  checkFile: 'Inhalt einer von Bulkhead geschriebenen Datei, ohne Bulkhead',
  checkPack: 'Wissenspaket, in seinem Ordner',
  file: 'DATEI',
  noEvidence:
    'Das Modell enthält keine Nachweise: weder Ergebnisse eines Scanners noch Feststellungen von Personen. Ob ein Control erfüllt ist, sagen Fakten und Maßnahmen, die nach Angabe von Personen umgesetzt sind.',
  readFrom: 'Gelesen aus: {{files}}',
  readFromFolder: 'Gelesen aus {{folder}}: {{files}}',
  readFromFile: 'Gelesen aus {{file}}',
  catalogues: 'Kataloge, auf die sich das Wissen bezieht',
  idOf: '{{what}} ({{id}}): {{digest}}',
};
