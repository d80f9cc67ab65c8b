import type { palette as english } from '../en/palette';
import type { Translation } from '../phrase';

export const palette: Translation<typeof english> = {
  boundaries: 'Vertrauensgrenzen',
  elements: 'Elemente',
  foldAll: 'Alle Gruppen zuklappen',
  group: '{{of}}: {{title}}',
  label: 'Palette',
  noneFound: 'Keine Schablone heißt so. Vorschläge: „pod“, „registry“ oder „namespace“.',
  nothingToDraw: 'Kein verwendetes Paket hat etwas zu zeichnen. Unter „Wissen“, „Pakete“ eines einschalten.',
  search: 'Schablonen suchen',
  searchKey: 'Schablonen suchen  ( / )',
  unfoldAll: 'Alle Gruppen aufklappen',
};
