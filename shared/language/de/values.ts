import type { values as english } from '../en/values';
import type { Translation } from '../phrase';

export const values: Translation<typeof english> = {
  none: 'keine',
  no: 'nein',
  unknown: 'unbekannt',
  wordsOrNone: 'Unbekannt; a, b oder „keine“',
  yes: 'ja',
};
