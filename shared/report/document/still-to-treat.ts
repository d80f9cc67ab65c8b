import type { Speaker } from '../../language/speak';
import type { MitigationStatus } from '../../model/threat-model';
import { dayIn, numberIn } from '../words/wording';
import type { ReportMeasure, ReportThreat } from './document';

/** Threats that nobody has settled: open, handed over to somebody else, or accepted until a day that has passed. */
export const stillToTreat = (threats: readonly ReportThreat[]): ReportThreat[] =>
  threats.filter(({ status, expired }) => status === 'open' || status === 'transferred' || expired);

/** Whether a measure is neither in place nor declined. */
export const isStillToTake = ({ status }: { status: MitigationStatus }): boolean =>
  status === 'proposed' || status === 'planned';

/** The measures of a threat that are still to be taken. */
export const stillToTake = ({ mitigations }: ReportThreat): ReportMeasure[] =>
  mitigations.filter(isStillToTake);

/** How much of the plan nobody has taken on yet, in a sentence; what a plan has to answer first. */
export function planInWords(threats: readonly ReportThreat[], say: Speaker): string {
  const still = stillToTreat(threats);
  const without = (field: 'owner' | 'expires') => still.filter((one) => one[field] === '').length;
  const count = (number: number) => {
    if (number === 0) return say('reportThreats.planNone');
    return number === still.length ? say('reportThreats.planAll') : numberIn(number, say);
  };
  const statuses = [...new Set(still.map(({ status }) => status))]
    .map((status) => {
      const number = still.filter((one) => one.status === status).length;
      return say('reportThreats.planStatus', { status: say(`status.${status}`), value: number });
    })
    .join(', ');
  return say('reportThreats.plan', {
    count: still.length,
    statuses,
    owner: count(without('owner')),
    day: count(without('expires')),
  });
}

/** What the day of a decision means: an open threat is to be settled by it, any other decision holds until then. */
export function dayInWords(
  { status, expires }: Pick<ReportThreat, 'status' | 'expires'>,
  say: Speaker,
): string {
  if (expires === '') return '';
  return say(status === 'open' ? 'reportThreats.due' : 'reportThreats.until', { day: dayIn(expires, say) });
}
