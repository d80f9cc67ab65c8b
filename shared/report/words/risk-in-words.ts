import type { RiskShift } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';
import type { ReportThreat } from '../document/document';
import { capital } from './capital';

/**
 * How a threat's inherent risk comes about, a line each: where its rule puts it, and what each circumstance takes or
 * adds. None where no circumstance moves it: the risk is the rule's.
 */
export function inherentSteps(
  { base, shifts, inherent }: Pick<ReportThreat, 'base' | 'shifts' | 'inherent'>,
  say: Speaker,
): string[] {
  if (shifts.length === 0) return [];
  const isBounded = (['likelihood', 'impact'] as const).some(
    (side) => shifts.reduce((sum, shift) => sum + shift[side], base[side]) !== inherent[side],
  );
  return [
    say('reportThreats.riskBase', { likelihood: base.likelihood, impact: base.impact }),
    ...shifts.map((shift) =>
      say('reportThreats.riskShift', { steps: capital(stepsInWords(shift, say)), because: shift.because }),
    ),
    ...(isBounded ? [say('reportThreats.riskBounds')] : []),
  ];
}

/** `likelihood −1, impact +2`: the sides that move. */
export const stepsInWords = (
  { likelihood, impact }: Pick<RiskShift, 'likelihood' | 'impact'>,
  say: Speaker,
): string =>
  [
    likelihood === 0 ? '' : say('reportThreats.likelihoodBy', { step: signed(likelihood) }),
    impact === 0 ? '' : say('reportThreats.impactBy', { step: signed(impact) }),
  ]
    .filter((part) => part !== '')
    .join(', ');

const signed = (step: number): string => (step > 0 ? `+${step}` : `−${-step}`);
