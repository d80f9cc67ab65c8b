import type { decisions as english } from '../en/decisions';
import type { Translation } from '../phrase';

export const decisions: Translation<typeof english> = {
  open: 'Entscheidung',
  mitigated: 'Minderung',
  accepted: 'Akzeptanz',
  transferred: 'Übertragung',
  avoided: 'Vermeidung',
  'not applicable': 'Ausschluss',
  openAgain: 'wieder offen: {{decision}} abgelaufen',
};
