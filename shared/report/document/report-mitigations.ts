import type { Subject } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import type { MitigationStatus } from '../../model/threat-model';
import { isCountedInPlace } from '../words/threat-words';
import { byNumber } from './by-number';
import type { ReportThreat } from './document';

export interface ReportMitigation {
  /** A number to speak of it by within this report: M-1, M-2, … */
  number: string;
  id: string;
  title: string;
  how: string;
  /** `catalogue@edition:id` of what verifies it and bears on a threat that it answers: those of the traceability. */
  controls: string[];
  threats: string[];
  subjects: MeasuredSubject[];
}

/** For whom a measure is how far. */
export interface MeasuredSubject {
  name: string;
  status: MitigationStatus;
  /** Whether a decision counts it as in place all the same, about every threat that it answers there. */
  counted: boolean;
  /** The facts that speak for it already, in words, where it isn't in place. */
  already?: string[];
}

/** The measures that answer the threats of a report, those that answer most first. */
export function reportMitigations(
  threats: readonly ReportThreat[],
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
): ReportMitigation[] {
  const found = new Map<string, ReportMitigation>();
  const verifying = controlsByMeasure(threats);
  for (const { number, status: decision, mitigations } of threats)
    for (const { id, title, status, subject, already } of mitigations) {
      const about = knowledge.mitigations.get(id);
      const entry = found.get(id) ?? {
        number: '',
        id,
        title,
        how: about?.how ?? '',
        controls: [],
        threats: [],
        subjects: [],
      };
      entry.threats.push(number);
      const name = names.get(subject)?.name ?? subject;
      const counted = isCountedInPlace(decision, { status });
      const known = entry.subjects.find((one) => one.name === name && one.status === status);
      if (known === undefined)
        entry.subjects.push({ name, status, counted, ...(already && { already: already.inWords }) });
      else known.counted &&= counted;
      found.set(id, entry);
    }
  return [...found.values()]
    .sort((a, b) => b.threats.length - a.threats.length || (a.id < b.id ? -1 : 1))
    .map((one, index) => ({
      ...one,
      number: `M-${index + 1}`,
      controls: [...(verifying.get(one.id) ?? [])].sort(byNumber),
    }));
}

/** The number of a measure of a report by its id; empty where it has none. */
export function measureNumbers({
  mitigations,
}: {
  mitigations: readonly Pick<ReportMitigation, 'id' | 'number'>[];
}): (id: string) => string {
  const numbers = new Map(mitigations.map(({ id, number }) => [id, number]));
  return (id) => numbers.get(id) ?? '';
}

/** By a measure's id, references of the controls through which it serves these threats. */
export function controlsByMeasure(
  threats: readonly Pick<ReportThreat, 'controls'>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { controls } of threats)
    for (const { catalogue, edition, id, mitigations } of controls)
      for (const measure of mitigations) {
        const refs = found.get(measure) ?? new Set();
        found.set(measure, refs.add(`${catalogue}@${edition}:${id}`));
      }
  return found;
}
