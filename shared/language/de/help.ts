import type { help as english } from '../en/help';
import type { Translation } from '../phrase';

export const help: Translation<typeof english> = {
  about:
    'Bulkhead {{version}} leitet die STRIDE-Bedrohungen von Container-Plattformen her, allein auf diesem Rechner: Nichts, was Sie zeichnen, verlässt ihn. Verwendetes Wissen: {{knowledge}}.',
  choose: 'Auswählen, was unter dem Zeiger liegt oder den Fokus hat',
  chooseFrame: 'Alles in einem Rahmen auswählen: von einer leeren Stelle aus',
  chooseMore: 'Eines mehr auswählen, oder eines weniger',
  close: 'Schließen',
  deleteHere: 'Löschen, auf der Zeichenfläche',
  drawFlow: 'Datenfluss zeichnen: von einer Seite eines Elements zu einem anderen',
  drop: 'Schablone dorthin setzen, wo sie hingehört: aus der Palette',
  filter: 'Nach Wörtern oder Tasten filtern',
  menuHere: 'Was sich damit machen lässt',
  move: 'Auswahl bewegen',
  moveFinely: 'Um ein einzelnes Pixel bewegen',
  nextPane: 'Nächster Bereich: Palette, Zeichenfläche, Inspektor',
  none: 'Hier enthält nichts alle diese Wörter.',
  pan: 'Ausschnitt verschieben',
  place: 'Gewählte Schablone ins Diagramm setzen, in der Palette',
  previousPane: 'Voriger Bereich',
  renameHere: 'Etwas an Ort und Stelle benennen',
  resize: 'Breiter, schmaler, höher, niedriger machen',
  title: 'Alles, was sich tun lässt',
  tour: 'Rundgang zeigen',
  zoom: 'Am Zeiger zoomen',
};
