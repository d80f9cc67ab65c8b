import type { RiskLevel } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';
import { capital } from '../words/capital';
import { deciderInWords } from '../words/threat-words';
import { dayIn } from '../words/wording';
import type { ReportThreat } from './document';

/** A risk that people have let be. */
export interface AcceptedRisk extends Pick<ReportThreat, 'decidedBy' | 'decidedAt' | 'reason' | 'owner'> {
  /** The threat's number. */
  key: string;
  title: string;
  subject: string;
  /** What is left of it. */
  risk: RiskLevel;
  /** `YYYY-MM-DD`; empty: nobody said until when. */
  expires: string;
  /** Its day has passed: it counts as open again. */
  expired: boolean;
}

/** The acceptances among threats, those whose day has passed at the end. */
export function acceptedRisks(threats: readonly ReportThreat[]): AcceptedRisk[] {
  const risks = threats
    .filter(({ status, expired }) => status === 'accepted' || expired)
    .map(({ number, title, subjects, residual, expired, reason, owner, expires, decidedBy, decidedAt }) => ({
      key: number,
      title,
      subject: subjects[0].name,
      risk: residual.level,
      ...{ reason, owner, decidedBy, decidedAt, expires },
      expired,
    }));
  return [...risks.filter(({ expired }) => !expired), ...risks.filter(({ expired }) => expired)];
}

/** Who accepted it, and when, as a sentence begins; that nobody wrote it down is said. */
export const acceptedBy = (one: AcceptedRisk, say: Speaker): string =>
  capital(deciderInWords({ ...one, status: 'accepted' }, say));

/** Until when a risk is accepted; that nobody said so, or that the day has passed, is said. */
export function untilInWords({ expires, expired }: AcceptedRisk, say: Speaker): string {
  if (expires === '') return say('reportThreats.endless');
  return expired ? say('reportThreats.ended', { day: dayIn(expires, say) }) : dayIn(expires, say);
}
