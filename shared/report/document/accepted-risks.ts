import type { RiskLevel } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';
import { capital } from '../words/capital';
import { endsInWords } from '../words/ends-in-words';
import { deciderInWords } from '../words/threat-words';
import { dayIn } from '../words/wording';
import { soon } from './days-left';
import type { ReportThreat } from './document';

/** A risk that people have let be. */
export interface AcceptedRisk
  extends Pick<ReportThreat, 'decidedBy' | 'decidedAt' | 'reason' | 'owner' | 'endsIn'> {
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

/** The acceptances among threats: those that end soon first, the soonest of them before; those whose day has passed last. */
export function acceptedRisks(threats: readonly ReportThreat[]): AcceptedRisk[] {
  const risks = threats
    .filter(({ status, expired }) => status === 'accepted' || expired)
    .map(({ number, title, subjects, residual, expired, endsIn, ...said }): AcceptedRisk => {
      const { reason, owner, expires, decidedBy, decidedAt } = said;
      return {
        key: number,
        title,
        subject: subjects[0].name,
        risk: residual.level,
        ...{ reason, owner, decidedBy, decidedAt, expires },
        expired,
        ...(endsIn !== undefined && { endsIn }),
      };
    });
  const urgency = ({ expired, endsIn }: AcceptedRisk) => (expired ? Number.MAX_VALUE : (endsIn ?? soon + 1));
  return risks.toSorted((a, b) => urgency(a) - urgency(b));
}

/** Who accepted it, and when, as a sentence begins; that nobody wrote it down is said. */
export const acceptedBy = (one: AcceptedRisk, say: Speaker): string =>
  capital(deciderInWords({ ...one, status: 'accepted' }, say));

/** Until when a risk is accepted; that nobody said so, or that the day has passed or is near, is said. */
export function untilInWords({ expires, expired, endsIn }: AcceptedRisk, say: Speaker): string {
  if (expires === '') return say('reportThreats.endless');
  const day = dayIn(expires, say);
  if (expired) return say('reportThreats.ended', { day });
  return endsIn === undefined ? day : say('reportThreats.endingDay', { day, ends: endsInWords(endsIn, say) });
}
