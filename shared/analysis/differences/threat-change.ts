import type { Knowledge } from '../../knowledge/knowledge';
import { isSameValue } from '../../model/fact';
import { isSameData } from '../../model/same-data';
import type { MitigationStatus, ThreatModel } from '../../model/threat-model';
import type { Reason, RiskLevel, Subject, Threat } from '../analysis';
import { type CountedDecision, countedDecision } from './counted-decision';

/** What is otherwise of a threat that stands in both models. */
export type ThreatChange =
  | { change: 'inherent' | 'residual'; before: RiskLevel; after: RiskLevel }
  | { change: 'decision'; before: CountedDecision; after: CountedDecision }
  | {
      change: 'mitigation';
      id: string;
      title: string;
      before: MitigationStatus | undefined;
      after: MitigationStatus | undefined;
    }
  /** It is about other subjects beside its own, e.g. more flows through the same boundary. */
  | { change: 'subjects'; before: Subject[]; after: Subject[] }
  /** It stands for other facts. */
  | { change: 'reasons'; before: Reason[]; after: Reason[] };

/** A threat in its model, which holds what people said of it. */
interface ThreatIn {
  threat: Threat;
  model: ThreatModel;
}

/** What is otherwise of a threat; empty when nothing is. Names and lines alone are no change. */
export function threatChanges(
  { threat: before, model: old }: ThreatIn,
  { threat: after, model }: ThreatIn,
  { facts }: Knowledge,
): ThreatChange[] {
  const changes: ThreatChange[] = [];
  for (const side of ['inherent', 'residual'] as const)
    if (before[side].level !== after[side].level)
      changes.push({ change: side, before: before[side].level, after: after[side].level });
  const [was, is] = [countedDecision(before, old), countedDecision(after, model)];
  if (!isSameData(was, is)) changes.push({ change: 'decision', before: was, after: is });
  changes.push(...mitigationChanges(before, after));
  if (!isSameData(idsOf(before), idsOf(after)))
    changes.push({ change: 'subjects', before: before.subjects, after: after.subjects });
  const known = ({ why }: Threat) => why.filter(({ fact }) => facts.has(fact));
  const [reasons, newReasons] = [known(before), known(after)];
  if (!isSameSet(reasons, newReasons))
    changes.push({ change: 'reasons', before: reasons, after: newReasons });
  return changes;
}

const idsOf = ({ subjects }: Threat) => subjects.map(({ id }) => id).sort();

const isSameSet = (before: readonly Reason[], after: readonly Reason[]) =>
  before.length === after.length &&
  before.every(({ subject, fact, value }) =>
    after.some((one) => one.subject === subject && one.fact === fact && isSameValue(one.value, value)),
  );

function mitigationChanges({ mitigations: before }: Threat, { mitigations: after }: Threat): ThreatChange[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].sort().flatMap((id): ThreatChange[] => {
    const [was, is] = [before, after].map((list) => list.find((one) => one.id === id));
    if (was?.status === is?.status) return [];
    return [
      { change: 'mitigation', id, title: (is ?? was)?.title ?? id, before: was?.status, after: is?.status },
    ];
  });
}
