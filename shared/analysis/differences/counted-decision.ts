import type { Decision, DecisionStatus, ThreatModel } from '../../model/threat-model';
import type { Threat } from '../analysis';

/** A decision as it counts, with what people said; `expired`: its day has passed, so that it counts as open. */
export interface CountedDecision {
  status: DecisionStatus;
  expired: boolean;
  /** What an expired one was. */
  said?: DecisionStatus;
  expires?: string;
  owner?: string;
  reason?: string;
  /** Who decided, and when. */
  by?: string;
  at?: string;
}

const words = ['expires', 'owner', 'reason', 'by', 'at'] as const;

/** What people said of a threat that stands in one model only; undefined: nothing. */
export function saidOf(threat: Threat, model: ThreatModel): CountedDecision | undefined {
  return Object.hasOwn(model.decisions, threat.key) ? countedDecision(threat, model) : undefined;
}

/** How a decision about a threat stands in a model; that nothing was said is the same as empty words. */
export function countedDecision(
  { key, status, expired }: Threat,
  { decisions }: ThreatModel,
): CountedDecision {
  const decision: Decision | undefined = Object.hasOwn(decisions, key) ? decisions[key] : undefined;
  return {
    status,
    expired,
    ...(decision && expired && { said: decision.status }),
    ...Object.fromEntries(words.flatMap((word) => (decision?.[word] ? [[word, decision[word]]] : []))),
  };
}
