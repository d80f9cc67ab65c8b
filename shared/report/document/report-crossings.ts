import type { Subject } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';
import { crossingsOf } from '../../model/containment';
import type { ThreatModel } from '../../model/threat-model';
import type { ReportThreat } from './document';
import type { ReportSubject } from './report-subject';

/** One flow through one trust boundary. */
export interface ReportCrossing {
  flow: Subject;
  /** Its ends, in words. */
  ends: string;
  boundary: Subject;
  direction: 'inward' | 'outward';
  /** What is known of the flow, with who says so. */
  facts: ReportSubject['facts'];
  /** Numbers of the threats of this crossing. */
  threats: string[];
  /** Numbers of the threats of the flow wherever it runs. */
  flowThreats: string[];
}

/** Every crossing, in the order of the flows and of the boundaries on their way. */
export function reportCrossings(
  model: ThreatModel,
  subjects: readonly ReportSubject[],
  threats: readonly ReportThreat[],
): ReportCrossing[] {
  const known = new Map(subjects.map((one) => [one.subject.id, one]));
  const raised = new Map<string, string[]>();
  const ofFlow = new Map<string, string[]>();
  for (const {
    number,
    crossing,
    subjects: [subject],
  } of threats) {
    if (crossing === undefined) ofFlow.set(subject.id, [...(ofFlow.get(subject.id) ?? []), number]);
    for (const flow of crossing?.flows ?? []) {
      const key = `${flow}\n${crossing?.boundary}\n${crossing?.direction}`;
      raised.set(key, [...(raised.get(key) ?? []), number]);
    }
  }
  return Object.values(model.flows).flatMap((flow) => {
    const told = known.get(flow.id);
    if (told === undefined) return [];
    return crossingsOf(model, flow).flatMap(({ boundary: id, direction }) => {
      const boundary = known.get(id)?.subject;
      if (boundary === undefined) return [];
      return [
        {
          flow: told.subject,
          ends: told.what,
          boundary,
          direction,
          facts: told.facts,
          threats: raised.get(`${flow.id}\n${id}\n${direction}`) ?? [],
          flowThreats: ofFlow.get(flow.id) ?? [],
        },
      ];
    });
  });
}

/** The crossings of each flow together, in the order of its way. */
export function crossingsByFlow(all: readonly ReportCrossing[]): [ReportCrossing, ...ReportCrossing[]][] {
  const groups: [ReportCrossing, ...ReportCrossing[]][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last?.[0].flow.id === one.flow.id) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** `enters shop`, `leaves shop`. */
export const crossingInWords = (
  { direction, boundary }: { direction: 'inward' | 'outward'; boundary: { name: string } },
  say: Speaker,
): string =>
  say(direction === 'inward' ? 'reportInventory.enters' : 'reportInventory.leaves', {
    boundary: boundary.name,
  });
