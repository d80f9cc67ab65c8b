import type { sources as english } from '../en/sources';
import type { Translation } from '../phrase';

/** All of them stand behind “laut”. */
export const sources: Translation<typeof english> = {
  diagram: 'dem Diagramm',
  importing: 'einem Import',
  person: 'einer Person',
  platform: 'der Plattform',
  platformAt: 'der Plattform ({{place}})',
  platformNote: 'der Plattform: {{note}}',
  platformNoteAt: 'der Plattform: {{note}} ({{place}})',
  saidBy: 'laut {{who}}',
  scanner: 'einem Scanner',
};
