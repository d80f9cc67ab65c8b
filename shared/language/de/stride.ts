import type { stride as english } from '../en/stride';
import type { Translation } from '../phrase';

export const stride: Translation<typeof english> = {
  S: 'Spoofing',
  T: 'Manipulation',
  R: 'Abstreitbarkeit',
  I: 'Offenlegung von Informationen',
  D: 'Denial of Service',
  E: 'Rechteausweitung',
};
