import type { Speaker } from '../language/speak';
import type { ReportThreat } from './document';
import { dayInWords } from './still-to-treat';

/** What somebody decided about a threat: how it stands, whose it is, until when. */
export const decisionParts = (threat: ReportThreat, say: Speaker): string[] =>
  [
    say(`status.${threat.status}`),
    threat.expired ? say('reportThreats.expired') : '',
    threat.owner === '' ? '' : say('reportThreats.owner', { name: threat.owner }),
    dayInWords(threat, say),
  ].filter((part) => part !== '');

/** `inherent high (likelihood 4, impact 4)` */
export const inherentInWords = (
  { inherent: { level, likelihood, impact } }: Pick<ReportThreat, 'inherent'>,
  say: Speaker,
): string => say('reportThreats.inherentSteps', { level: say(`status.${level}`), likelihood, impact });
