import type { Threat } from '../../shared/analysis/analysis';
import type { Decision } from '../../shared/model/threat-model';
import { t } from '../language/words';

/** A decision as a thing that can expire: `acceptance`, `transfer`. */
export const decisionNoun = (decision: Pick<Decision, 'status'> | undefined): string =>
  t(`decisions.${decision?.status ?? 'open'}`);

/**
 * What is decided of a threat, as lists say it.
 * @param decision as the model keeps it, whether or not its day has passed
 */
export function statusInWords(
  { status, expired }: Pick<Threat, 'status' | 'expired'>,
  decision: Pick<Decision, 'status'> | undefined,
): string {
  return expired ? t('decisions.openAgain', { decision: decisionNoun(decision) }) : t(`status.${status}`);
}
