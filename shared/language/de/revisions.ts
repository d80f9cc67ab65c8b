import type { revisions as english } from '../en/revisions';
import type { Translation } from '../phrase';

export const revisions: Translation<typeof english> = {
  about:
    'Jede Sitzung und jeder Meilenstein wird aufbewahrt. Wiederherstellen legt einen neuen Stand an; nichts wird überschrieben.',
  beforeRestoring: 'Stand vor einem Wiederherstellen',
  changed: 'Geänderte Bedrohungen',
  compare: 'Verglichen mit',
  gone: 'Weggefallene Bedrohungen',
  keep: 'Meilenstein festhalten',
  kept: '„{{name}}“ ist festgehalten.',
  list: 'Revisionen',
  milestone: 'Meilenstein',
  name: 'Name des Meilensteins',
  nameHint: 'Durchsicht vom 3. März',
  new: 'Neue Bedrohungen',
  none: 'Noch keine Revision. Halten Sie einen Meilenstein fest oder kommen Sie nach der nächsten Sitzung wieder.',
  now: 'dem Modell von jetzt',
  openCopy: 'Als Kopie öffnen',
  otherWindow: 'in einem anderen Fenster geändert',
  restore: 'Wiederherstellen',
  restoredAs: 'Das Modell ist wieder wie in „{{name}}“. Rückgängig nimmt es zurück.',
  same: 'Nichts ist anders.',
  session: 'Sitzung',
  system: 'Das System',
  title: 'Revisionen',
  unreadable: 'Diese Revision ist nicht lesbar.',
};
