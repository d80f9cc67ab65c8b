import type { Risk, Threat } from '../../analysis/analysis';
import { leavesLowest, type ResidualStep, residualSteps } from '../../analysis/risk';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { ReportThreat } from '../document/document';
import { stepsInWords } from './risk-in-words';
import { isCountedInPlace, statusInWords } from './threat-words';

/** What lowers the risk of a threat. */
export const residualStepsOf = (
  { mitigations, status }: Pick<Threat, 'mitigations' | 'status'>,
  knowledge: Knowledge,
): ResidualStep[] => {
  if (leavesLowest(status)) return [];
  const applied = mitigations.flatMap((one) => {
    const mitigation = knowledge.mitigations.get(one.id);
    return mitigation === undefined ? [] : [{ mitigation, status: one.status }];
  });
  return residualSteps(applied, status);
};

/**
 * How the residual risk comes from the inherent one, a line each: `Residual: likelihood −3 by M-8 Isolate etcd (in
 * place)`. None where nothing lowers it.
 * @param numberOf the number of a measure by its id; empty: it has none here
 */
export function residualInWords(
  threat: Pick<ReportThreat, 'mitigations' | 'status' | 'inherent' | 'residual'>,
  steps: readonly ResidualStep[],
  say: Speaker,
  numberOf: (measure: string) => string = () => '',
): string[] {
  const { mitigations, status, inherent, residual } = threat;
  if (leavesLowest(status)) return [say('reportThreats.residualLowest', { status: say(`status.${status}`) })];
  const lines = steps.map((step) => {
    const words = stepsInWords(step, say);
    const measure = mitigations.find(({ id }) => id === step.measure);
    if (measure === undefined) return say('reportThreats.residualTransferred', { steps: words });
    return say('reportThreats.residualBy', {
      steps: words,
      measure: [numberOf(measure.id), measure.title].filter((part) => part !== '').join(' '),
      status: statusInWords(measure.status, isCountedInPlace(status, measure), say),
    });
  });
  return isBounded(inherent, steps, residual) ? [...lines, say('reportThreats.residualBounds')] : lines;
}

const isBounded = (inherent: Risk, steps: readonly ResidualStep[], residual: Risk): boolean =>
  (['likelihood', 'impact'] as const).some(
    (side) => steps.reduce((sum, step) => sum + step[side], inherent[side]) !== residual[side],
  );
