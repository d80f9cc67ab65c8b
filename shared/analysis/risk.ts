import type { GeneralFactor, Mitigation, RiskFactor, Rule } from '../knowledge/pack';
import type { DecisionStatus, MitigationStatus } from '../model/threat-model';
import type { Risk, RiskLevel, RiskShift } from './analysis';
import { type Setting, yes } from './kleene';
import type { Focus } from './model-index/entry';
import { verdict } from './verdict';

/** Bands of the product of likelihood and impact, 1 to 25: docs/decisions/risk.md says why there. */
export function levelOf(likelihood: number, impact: number): RiskLevel {
  const product = likelihood * impact;
  if (product >= 20) return 'critical';
  if (product >= 10) return 'high';
  return product >= 5 ? 'medium' : 'low';
}

const clamp = (score: number) => Math.min(5, Math.max(1, score));

export function riskOf(likelihood: number, impact: number): Risk {
  const risk = { likelihood: clamp(likelihood), impact: clamp(impact) };
  return { ...risk, level: levelOf(risk.likelihood, risk.impact) };
}

/** A rule's risk where its factors, and those of every threat, put it for this focus. */
export function inherentRisk(
  rule: Rule,
  general: readonly GeneralFactor[],
  focus: Focus,
  setting: Setting,
): { risk: Risk; shifts: RiskShift[] } {
  const factors: RiskFactor[] = [...(rule.risk.factors ?? []), ...general];
  const shifts = factors
    .filter((factor) => verdict(factor.when, focus, setting) === yes)
    .map(({ likelihood = 0, impact = 0, because }): RiskShift => ({ likelihood, impact, because }));
  const sum = (side: 'likelihood' | 'impact') => shifts.reduce((total, shift) => total + shift[side], 0);
  return {
    risk: riskOf(rule.risk.likelihood + sum('likelihood'), rule.risk.impact + sum('impact')),
    shifts,
  };
}

export interface AppliedMitigation {
  mitigation: Mitigation;
  status: MitigationStatus;
}

/** What a measure or a decision takes off a risk, as negative steps of its sides. */
export interface ResidualStep {
  likelihood: number;
  impact: number;
  /** The id of the measure that takes it; absent: the decision does. */
  measure?: string;
}

/**
 * What lowers a risk. Measures in place lower their side by their steps; a threat that people call mitigated counts
 * every measure that isn't declined as in place. A transferred risk costs us two steps less.
 */
export function residualSteps(
  mitigations: readonly AppliedMitigation[],
  status: DecisionStatus,
): ResidualStep[] {
  const steps: ResidualStep[] = [];
  for (const { mitigation, status: done } of mitigations) {
    if (done !== 'in place' && (status !== 'mitigated' || done === 'declined')) continue;
    const side = (one: 'likelihood' | 'impact') => (mitigation.reduces === one ? -mitigation.by : 0);
    steps.push({ likelihood: side('likelihood'), impact: side('impact'), measure: mitigation.id });
  }
  if (status === 'transferred') steps.push({ likelihood: 0, impact: -2 });
  return steps;
}

/** Whether nothing but the lowest risk is left of what was decided so: it can't happen any more, or never could. */
export const leavesLowest = (status: DecisionStatus): boolean =>
  status === 'avoided' || status === 'not applicable';

/** What is left of a risk after its steps. Accepting a risk doesn't lower it. */
export function residualRisk(
  inherent: Risk,
  mitigations: readonly AppliedMitigation[],
  status: DecisionStatus,
): Risk {
  if (leavesLowest(status)) return riskOf(1, 1);
  let { likelihood, impact } = inherent;
  for (const step of residualSteps(mitigations, status)) {
    likelihood += step.likelihood;
    impact += step.impact;
  }
  return riskOf(likelihood, impact);
}
