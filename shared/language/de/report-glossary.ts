import type { reportGlossary as english } from '../en/report-glossary';
import type { Translation } from '../phrase';

export const reportGlossary: Translation<typeof english> = {
  caption: 'Was die Wörter hier bedeuten',
  boundary: 'Vertrauensgrenze',
  boundaryMeans:
    'Eine Wand zwischen Teilen, die einander unterschiedlich vertrauen: ein Namespace, ein Node, ein Cluster, eine Registry. Sie hat eigene Bedrohungen.',
  flow: 'Datenfluss',
  flowMeans:
    'Daten, die von einem Element zu einem anderen gehen. Er überquert die Vertrauensgrenzen dazwischen, nach außen und nach innen.',
  fact: 'Fakt',
  factMeans:
    'Etwas, das über ein Element, einen Datenfluss oder eine Grenze bekannt ist: ja, nein oder ein Wert, mit Angabe, wer es sagt. Was niemand gesagt hat, ist unbekannt und wird zur Frage.',
  threat: 'Bedrohung',
  threatMeans:
    'Eine Weise, auf die etwas schiefgehen kann, in einer der sechs Kategorien von STRIDE: Spoofing (Vortäuschen einer Identität), Manipulation, Abstreitbarkeit, Offenlegung von Informationen, Denial of Service (Dienstverweigerung), Rechteausweitung.',
  mitigation: 'Maßnahme',
  mitigationMeans:
    'Was die Wahrscheinlichkeit oder die Auswirkung von Bedrohungen senkt; vorgeschlagen, geplant, umgesetzt oder abgelehnt.',
  control: 'Control',
  controlMeans:
    'Ein Eintrag eines Benchmarks oder Rahmenwerks, an dem sich prüfen lässt, ob eine Maßnahme umgesetzt ist.',
  benchmark: 'Benchmark, Rahmenwerk',
  benchmarkMeans:
    'Eine veröffentlichte Liste von Controls, benannt nach Katalog und Ausgabe, etwa cis-kubernetes@2.0.1. Quellen und Prüfsummen, im vollständigen Bericht, sagt, wofür jeder Name steht.',
  evidence: 'Nachweis',
  evidenceMeans:
    'Was ein Scanner oder eine Person gefunden hat: dass ein Control erfüllt ist oder nicht, und wo. Ohne Nachweis ist ein Control nur nach Aussage von Personen erfüllt.',
  inherent: 'Inhärentes Risiko',
  inherentMeans:
    'Wahrscheinlichkeit mal Auswirkung, von 1 bis 25, wie Regel und Fakten des Modells es ansetzen, vor Maßnahmen und Entscheidungen: niedrig unter 5, mittel unter 10, hoch unter 20, kritisch ab 20.',
  residual: 'Restrisiko',
  residualMeans:
    'Was davon mit den umgesetzten Maßnahmen und nach den Entscheidungen übrig ist, wie die Methode sagt. Ein Risiko zu akzeptieren senkt es nicht.',
  accepted: 'Akzeptiert',
  acceptedMeans:
    'Jemand hat entschieden, mit einer Bedrohung zu leben, aus einem Grund und bis zu einem Tag; danach gilt sie wieder als offen.',
};
