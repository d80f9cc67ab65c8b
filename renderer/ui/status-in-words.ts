import type { Threat } from '../../shared/analysis/analysis';

/** What is decided of a threat, as lists say it. */
export function statusInWords({ status, expired }: Pick<Threat, 'status' | 'expired'>): string {
  return expired ? 'open again: acceptance expired' : status;
}
