import type { status as english } from '../en/status';
import type { Translation } from '../phrase';

export const status: Translation<typeof english> = {
  open: 'offen',
  mitigated: 'gemindert',
  accepted: 'akzeptiert',
  transferred: 'übertragen',
  avoided: 'vermieden',
  'not applicable': 'nicht zutreffend',
  proposed: 'vorgeschlagen',
  planned: 'geplant',
  'in place': 'umgesetzt',
  declined: 'abgelehnt',
  critical: 'kritisch',
  high: 'hoch',
  medium: 'mittel',
  low: 'niedrig',
  'external entity': 'externe Entität',
  process: 'Prozess',
  'data store': 'Datenspeicher',
  flow: 'Datenfluss',
  boundary: 'Grenze',
};
