import type { empty as english } from '../en/empty';
import type { Translation } from '../phrase';

export const empty: Translation<typeof english> = {
  addSomething: 'Etwas hinzufügen …',
  allKeys: 'Alle Tasten und Befehle',
  before: 'Vor der Übergabe',
  canvas: 'Zeichnen, was wo läuft',
  canvasBoundaries:
    'Beginnen Sie mit einer Grenze, etwa einem Cluster oder einem Docker-Host, und setzen Sie hinein, was darin läuft.',
  canvasConnect: 'Zeichnen Sie dann die Datenflüsse: von einer Seite des einen zum anderen ziehen.',
  canvasHow: 'Ziehen Sie eine Schablone hierher, oder fügen Sie etwas nach seinem Namen hinzu.',
  connectHow: 'Von einer Seite eines Elements zu einem anderen ziehen, oder eines auswählen und C drücken.',
  diagram: 'Dieses Diagramm zeigt noch nichts',
  diagramHow:
    'Im Modell gibt es manches zu zeigen. Was hier gezeichnet wird, ist neu im Modell und in diesem Diagramm.',
  missingDecisions_one: 'Über {{count, number}} Bedrohung ist nicht entschieden.',
  missingDecisions_other: 'Über {{count, number}} Bedrohungen ist nicht entschieden.',
  missingDescription: 'Niemand hat gesagt, was geprüft wird.',
  missingDrawing: 'Nichts ist gezeichnet.',
  missingNothing:
    'Nichts fehlt: Über jede Bedrohung ist entschieden, und nichts Entscheidendes ist unbekannt.',
  missingQuestions_one: '{{count, number}} Frage ist offen.',
  missingQuestions_other: '{{count, number}} Fragen sind offen.',
  next: 'Als Nächstes',
  nextAnswer_one: '{{count, number}} Frage beantworten',
  nextAnswer_other: '{{count, number}} Fragen beantworten',
  nextConnect: 'Verbinden, was gezeichnet ist',
  nextDecide_one: 'Über {{count, number}} offene Bedrohung entscheiden',
  nextDecide_other: 'Über {{count, number}} offene Bedrohungen entscheiden',
  nextDraw: 'Etwas zeichnen',
  nextReport: 'Bericht lesen',
  noQuestions: 'Keine offene Frage',
  noQuestionsDrawn:
    'Jeder Fakt, der über eine Bedrohung entscheidet, ist bekannt. Fragen erscheinen hier, wenn das Modell wächst.',
  noQuestionsYet:
    'Fragen kommen mit dem, was gezeichnet oder importiert ist: Jede fragt nach einem Fakt, der über Bedrohungen entscheidet, die entscheidendste zuerst.',
  noThreats: 'Keine Bedrohung besteht',
  noThreatsAsked:
    'Unbekanntes löst keinen Alarm aus. Beantworten Sie die Fragen: Welche Bedrohungen dann bestehen, steht hier.',
  noThreatsDrawn:
    'Nichts, was bekannt ist, lässt eine Bedrohung bestehen. Unten steht, warum, Kategorie für Kategorie.',
  noThreatsYet:
    'Bedrohungen kommen mit dem, was gezeichnet oder importiert ist: Jedes Element, jeder Datenfluss und jede Grenze hat eigene.',
  showThings: 'Dinge des Modells zeigen …',
};
