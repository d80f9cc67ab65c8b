import type { ThreatModel } from '../shared/model/threat-model';
import { counted } from './counted';

/** Says on standard error, where no time was given, that decisions which may have expired still count. */
export function noteExpiringDecisions({ decisions }: ThreatModel, today: string | undefined): void {
  const count = Object.values(decisions).filter(({ expires }) => expires !== undefined).length;
  if (count === 0 || today !== undefined) return;
  process.stderr.write(
    `bulkhead: note: ${counted(count, 'decision')} with a day of expiry, and no time to expire by: --at TIME (or --at now) counts those that have expired as open.\n`,
  );
}
