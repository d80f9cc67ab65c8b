import type { reportMethod as english } from '../en/report-method';
import type { Translation } from '../phrase';

export const reportMethod: Translation<typeof english> = {
  drawing:
    'Das System ist als Datenflussdiagramm gezeichnet: Elemente, die Datenflüsse zwischen ihnen und die Vertrauensgrenzen um sie herum. Fakten kommen von Personen, aus importierten Dateien und von Scannern; jeder nennt seine Quelle. Jede Regel des Wissens wird an jedem Element, Datenfluss, jeder Grenze und jedem Übergang erprobt. Wo die Fakten sagen, dass sie zutrifft, besteht ihre Bedrohung; wo ein Fakt, der entscheidet, unbekannt ist, ist stattdessen eine Frage offen. Nichts wird zugunsten oder zulasten des Systems angenommen.',
  risk: 'Jede Bedrohung hat eine Wahrscheinlichkeit und eine Auswirkung von 1 bis 5, festgelegt von ihrer Regel und verschoben durch die Umstände, die der Bericht nennt. Umgesetzte Maßnahmen senken sie. Über jede Bedrohung entscheiden Personen: Sie bleibt offen, ist gemindert, bis zu einem Tag akzeptiert, übertragen, vermieden oder trifft nicht zu. Gilt sie als gemindert, zählt jede ihrer Maßnahmen, die niemand abgelehnt hat, als umgesetzt; sie zu übertragen nimmt zwei von der Auswirkung; vermieden oder nicht zutreffend lässt das kleinste Risiko; sie zu akzeptieren ändert nichts. Controls hängen an Maßnahmen: Ein erfülltes Control zeigt, dass die Maßnahme umgesetzt ist.',
  packs:
    'Titel und Aussagen der Bedrohungen, Maßnahmen, Fakten, Fragen und Controls stammen aus den Wissenspaketen und stehen in deren Sprache, Englisch.',
};
