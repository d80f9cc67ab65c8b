import type { Speaker } from '../../language/speak';
import type { ReportDocument, ReportThreat } from './document';
import { evidenceForRefs } from './report-evidence';

/** Ids of the evidence that names any of a threat's controls, as far as the report shows these; each once. */
export function evidenceByThreat({
  controls,
}: Pick<ReportDocument, 'controls'>): (threat: Pick<ReportThreat, 'controls'>) => string[] {
  const evidenceFor = evidenceForRefs(controls);
  return (threat) =>
    evidenceFor(threat.controls.map(({ catalogue, edition, id }) => `${catalogue}@${edition}:${id}`));
}

/** What a threat's card says of evidence; empty where it has no controls that could have some. */
export const threatEvidenceInWords = (
  { controls }: Pick<ReportThreat, 'controls'>,
  ids: readonly string[],
  say: Speaker,
): string => {
  if (controls.length === 0) return '';
  return ids.length === 0 ? say('reportThreats.cardNoEvidence') : ids.join(', ');
};
