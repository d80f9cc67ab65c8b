import type { Speaker } from '../language/speak';
import type { ReportThreat } from './document';
import { dayInWords } from './still-to-treat';
import { dayIn, timeIn } from './wording';

/** What somebody decided about a threat: how it stands, whose it is, until when. */
export const decisionParts = (threat: ReportThreat, say: Speaker): string[] =>
  [
    say(`status.${threat.status}`),
    threat.expired ? say('reportThreats.expired') : '',
    threat.owner === '' ? '' : say('reportThreats.owner', { name: threat.owner }),
    dayInWords(threat, say),
    deciderInWords(threat, say),
  ].filter((part) => part !== '');

/** Who decided, and when. That nobody wrote it down is said of what lets a risk be. */
function deciderInWords({ status, decidedBy, decidedAt }: ReportThreat, say: Speaker): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(decidedAt) ? dayIn(decidedAt, say) : timeIn(decidedAt, say);
  if (decidedBy !== '')
    return say(decidedAt === '' ? 'reportThreats.decidedBy' : 'reportThreats.decidedByAt', {
      name: decidedBy,
      at,
    });
  if (decidedAt !== '') return say('reportThreats.decidedAt', { at });
  return status === 'open' || status === 'mitigated' ? '' : say('reportThreats.decidedByNobody');
}

/** `inherent high (likelihood 4, impact 4)` */
export const inherentInWords = (
  { inherent: { level, likelihood, impact } }: Pick<ReportThreat, 'inherent'>,
  say: Speaker,
): string => say('reportThreats.inherentSteps', { level: say(`status.${level}`), likelihood, impact });
