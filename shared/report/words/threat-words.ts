import type { Speaker } from '../../language/speak';
import type { MitigationStatus } from '../../model/threat-model';
import type { ReportMeasure, ReportThreat } from '../document/document';
import { dayInWords, isStillToTake } from '../document/still-to-treat';
import { alreadyInWords } from './already-in-words';
import { endsInWords } from './ends-in-words';
import { timeIn } from './wording';

/** What somebody decided about a threat: how it stands, whose it is, until when. */
export const decisionParts = (threat: ReportThreat, say: Speaker): string[] =>
  [
    say(`status.${threat.status}`),
    threat.expired ? say('reportThreats.expired') : '',
    threat.owner === '' ? '' : say('reportThreats.owner', { name: threat.owner }),
    dayInWords(threat, say),
    threat.endsIn === undefined ? '' : endsInWords(threat.endsIn, say),
    deciderInWords(threat, say),
  ].filter((part) => part !== '');

/** Whether a decision about a threat counts a measure of it as in place that the model doesn't have so. */
export const isCountedInPlace = (
  decision: ReportThreat['status'],
  measure: Parameters<typeof isStillToTake>[0],
): boolean => decision === 'mitigated' && isStillToTake(measure);

/** How far a measure is, and whether a decision counts it as in place all the same. */
export function statusInWords(measure: MitigationStatus, isCounted: boolean, say: Speaker): string {
  const words = say(`status.${measure}`);
  return isCounted ? say('reportThreats.countedInPlace', { status: words }) : words;
}

/**
 * How far a measure of a threat is. People who call a threat mitigated count it as in place (docs/decisions/0001), even
 * where the model still has it as proposed: both are said, as they contradict each other. So does a fact that says it is
 * done, or part of it.
 */
export const measureInWords = (
  { status }: Pick<ReportThreat, 'status'>,
  measure: ReportMeasure,
  say: Speaker,
): string => withFacts(statusInWords(measure.status, isCountedInPlace(status, measure), say), measure, say);

/** The same of a measure that is still to be taken, in a plan. */
export const toTakeInWords = (measure: ReportMeasure, say: Speaker): string =>
  withFacts(say(`status.${measure.status}`), measure, say);

const withFacts = (words: string, { already }: ReportMeasure, say: Speaker): string =>
  already === undefined ? words : [words, alreadyInWords(already.inWords, say)].join('; ');

/** Who decided, and when. That nobody wrote it down is said of whatever was decided. */
export function deciderInWords(
  { status, decidedBy, decidedAt }: Pick<ReportThreat, 'status' | 'decidedBy' | 'decidedAt'>,
  say: Speaker,
): string {
  const at = timeIn(decidedAt, say);
  if (decidedBy !== '')
    return say(decidedAt === '' ? 'reportThreats.decidedBy' : 'reportThreats.decidedByAt', {
      name: decidedBy,
      at,
    });
  if (decidedAt !== '') return say('reportThreats.decidedAt', { at });
  return status === 'open' ? '' : say('reportThreats.decidedByNobody');
}

/** Who decided, alone; that nobody wrote it down is said where something was decided. */
export function deciderName(
  { status, decidedBy, decidedAt }: Pick<ReportThreat, 'status' | 'decidedBy' | 'decidedAt'>,
  say: Speaker,
): string {
  if (decidedBy !== '') return decidedBy;
  return status === 'open' && decidedAt === '' ? '' : say('reportThreats.nobodyWritten');
}

/** `inherent high (likelihood 4, impact 3); residual likelihood 4, impact 1`: the latter where it is another. */
export function inherentInWords(
  { inherent, residual }: Pick<ReportThreat, 'inherent' | 'residual'>,
  say: Speaker,
): string {
  const { level, likelihood, impact } = inherent;
  const before = say('reportThreats.inherentSteps', { level: say(`status.${level}`), likelihood, impact });
  if (residual.likelihood === likelihood && residual.impact === impact) return before;
  const after = { likelihood: residual.likelihood, impact: residual.impact };
  return `${before}; ${say('reportThreats.residualSteps', after)}`;
}
