import type { answers as english } from '../en/answers';
import type { Translation } from '../phrase';

export const answers: Translation<typeof english> = {
  none: 'Keine',
  no: 'Nein',
  off: 'Aus',
  on: 'Ein',
  unknown: 'Unbekannt',
  yes: 'Ja',
};
