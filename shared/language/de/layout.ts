import type { layout as english } from '../en/layout';
import type { Translation } from '../phrase';

export const layout: Translation<typeof english> = {
  done_one: 'Angeordnet. „Rückgängig“ stellt es zurück.',
  done_other: 'Angeordnet: {{count, number}} Dinge bewegt. „Rückgängig“ stellt sie zurück.',
  overtaken:
    'Das Diagramm hat sich während des Anordnens geändert: Nichts wurde bewegt. Bitte noch einmal anordnen.',
  stopped: 'Abgebrochen. Nichts wurde bewegt.',
  tidyAlready: 'Nichts zu bewegen: Das ist schon angeordnet.',
  working: 'Wird angeordnet … Escape bricht ab.',
};
