import type { Threat } from '../../shared/analysis/analysis';
import type { Decision, DecisionStatus } from '../../shared/model/threat-model';

const nouns: Record<DecisionStatus, string> = {
  open: 'decision',
  mitigated: 'mitigation',
  accepted: 'acceptance',
  transferred: 'transfer',
  avoided: 'avoidance',
  'not applicable': 'exclusion',
};

/** A decision as a thing that can expire: `acceptance`, `transfer`. */
export const decisionNoun = (decision: Pick<Decision, 'status'> | undefined): string =>
  nouns[decision?.status ?? 'open'];

/**
 * What is decided of a threat, as lists say it.
 * @param decision as the model keeps it, whether or not its day has passed
 */
export function statusInWords(
  { status, expired }: Pick<Threat, 'status' | 'expired'>,
  decision: Pick<Decision, 'status'> | undefined,
): string {
  return expired ? `open again: ${decisionNoun(decision)} expired` : status;
}
