import type { diagram as english } from '../en/diagram';
import type { Translation } from '../phrase';

export const diagram: Translation<typeof english> = {
  deleted_one: 'Gelöscht. „Rückgängig“ holt es zurück.',
  deleted_other: '{{count, number}} Dinge gelöscht. „Rückgängig“ holt sie zurück.',
  drewFlow: 'Datenfluss gezeichnet. F2 benennt ihn.',
  leftBoundary: '{{name}} hat seine Grenze verlassen.',
  movedInto: '{{name}} liegt jetzt in {{boundary}}.',
};
