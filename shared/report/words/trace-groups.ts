import type { ReportDocument, TraceRow } from '../document/document';
import { evidenceForRefs } from '../document/report-evidence';

/** Threats that one and the same chain answers: a measure, as far as it is, and the controls that verify it. */
export interface TraceGroup extends Omit<TraceRow, 'threat'> {
  /** Their numbers, in the order of the report; at least one. */
  threats: string[];
  /** Ids of what proves the controls, each once. */
  evidence: string[];
}

/**
 * The rows of the traceability matrix that paper shows: the threats of a rule have the same chain for each of their
 * subjects, and forty rows that say the same are no matrix that anybody reads. In the order of their first threats.
 */
export function traceGroups({
  traceability,
  controls,
}: Pick<ReportDocument, 'traceability' | 'controls'>): TraceGroup[] {
  const evidenceFor = evidenceForRefs(controls);
  const groups = new Map<string, TraceGroup>();
  for (const { threat, ...chain } of traceability) {
    const key = JSON.stringify([
      chain.title,
      chain.number,
      chain.mitigation,
      chain.status,
      chain.counted,
      chain.controls,
    ]);
    const group = groups.get(key);
    if (group !== undefined) group.threats.push(threat);
    else groups.set(key, { ...chain, threats: [threat], evidence: evidenceFor(chain.controls) });
  }
  return [...groups.values()];
}
