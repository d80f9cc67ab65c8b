import type { documents as english } from '../en/documents';
import type { Translation } from '../phrase';

export const documents: Translation<typeof english> = {
  at: '{{name}}: {{message}}',
  atField: '{{name}}, {{field}}: {{message}}',
  atLine: '{{name}}, Zeile {{line}}: {{message}}',
  atLineField: '{{name}}, Zeile {{line}}, {{field}}: {{message}}',
  cameIn: '{{elements}}, {{flows}} und {{boundaries}} wurden importiert. {{losses}}',
  cantKeep:
    'Bulkhead kann die Arbeit nicht in seiner Datenbank aufbewahren ({{reason}}). Bitte jetzt in einer Datei speichern.',
  cantReach:
    'Bulkhead erreicht seine Datenbank nicht ({{reason}}). Arbeiten ist möglich; zum Aufbewahren in einer Datei speichern.',
  chooseAgain: 'Ein Browser kann eine Datei nicht von selbst wieder öffnen: Bitte auswählen.',
  damaged: 'Dieses aufbewahrte Modell ist beschädigt und lässt sich nicht öffnen.',
  importDone: 'Import abgeschlossen',
  imported: '„{{name}}“ importiert.',
  importOf_one: '{{name}} und {{count, number}} weitere Datei',
  importOf_other: '{{name}} und {{count, number}} weitere Dateien',
  importWithoutName: 'Import',
  losses_one: 'Eines wurde nicht übernommen:',
  losses_other: '{{count, number}} Dinge wurden nicht übernommen:',
  lossless: 'Alles wurde verstanden.',
  newerVersion:
    '{{name}} stammt von einer neueren Version von Bulkhead: Hier lässt es sich lesen, nicht ändern.',
  notTakenOver: 'Was nicht übernommen wurde',
  opened: '{{name}} geöffnet.',
  packsForgotten: 'Der Ordner wird nicht mehr gelesen; seine Dateien sind, wie sie waren.',
  packsNotUsed: 'Einige Wissenspakete werden nicht verwendet: {{problem}}. Siehe „Wissen“, „Pakete“.',
  packsRead: 'Pakete neu gelesen.',
  packsRefused: 'Nicht verwendet: {{problem}}',
  packsUsed: 'Die Pakete in {{folder}} werden verwendet.',
  partlyLost_one: 'Eine Änderung nach {{moment}} war nicht lesbar und ist verloren; alles davor ist da.',
  partlyLost_other:
    '{{count, number}} Änderungen nach {{moment}} waren nicht lesbar und sind verloren; alles davor ist da.',
  cancelWork: 'Schreiben abbrechen',
  cancelled: 'Abgebrochen. Es wurde nichts geschrieben.',
  nothingToCancel: 'Es wird gerade nichts geschrieben.',
  stillWriting: 'Es wird schon ein Bericht geschrieben. Bitte warten oder abbrechen.',
  writingPart: '{{done, number}} von {{of, number}} geschrieben …',
  printing: 'Wird gedruckt …',
  restored: '„{{name}}“ wiederhergestellt, wie es war.',
  saved: '{{name}} in {{folder}} gespeichert.',
  showDiagram: 'Diagramm zeigen',
  unknownReason: 'unbekannter Grund',
  writing: 'Wird geschrieben …',
  wrote: '{{name}} in {{folder}} geschrieben.',
  back: 'Das Fenster war abgestürzt und wurde neu geöffnet. Alles bis auf den letzten Augenblick ist da.',
  backEmpty:
    'Das Fenster ist zweimal nacheinander abgestürzt. Das Modell, das offen war, steht in der Liste unten; stürzt das Fenster beim Öffnen wieder ab, nehmen Sie eine frühere Revision oder öffnen Sie die Datei.',
};
