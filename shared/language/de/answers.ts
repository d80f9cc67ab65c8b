import type { answers as english } from '../en/answers';
import type { Translation } from '../phrase';

export const answers: Translation<typeof english> = {
  none: 'Keine',
  no: 'Nein',
  unknown: 'Unbekannt',
  yes: 'Ja',
};
