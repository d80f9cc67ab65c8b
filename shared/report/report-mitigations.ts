import type { Subject } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { MitigationStatus } from '../model/threat-model';
import type { ReportThreat } from './document';

export interface ReportMitigation {
  /** A number to speak of it by within this report: M-1, M-2, … */
  number: string;
  id: string;
  title: string;
  how: string;
  /** `catalogue@edition:id` of what verifies it. */
  controls: string[];
  threats: string[];
  subjects: { name: string; status: MitigationStatus }[];
}

/** The measures that answer the threats of a report, those that answer most first. */
export function reportMitigations(
  threats: readonly ReportThreat[],
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
): ReportMitigation[] {
  const found = new Map<string, ReportMitigation>();
  for (const { number, mitigations } of threats)
    for (const { id, title, status, subject } of mitigations) {
      const known = knowledge.mitigations.get(id);
      const entry = found.get(id) ?? {
        number: '',
        id,
        title,
        how: known?.how ?? '',
        controls: known?.controls.map(({ ref }) => ref) ?? [],
        threats: [],
        subjects: [],
      };
      entry.threats.push(number);
      const name = names.get(subject)?.name ?? subject;
      if (!entry.subjects.some((one) => one.name === name && one.status === status))
        entry.subjects.push({ name, status });
      found.set(id, entry);
    }
  return [...found.values()]
    .sort((a, b) => b.threats.length - a.threats.length || (a.id < b.id ? -1 : 1))
    .map((one, index) => ({ ...one, number: `M-${index + 1}` }));
}
