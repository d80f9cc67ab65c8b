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

/**
 * What is left of a risk. Measures in place lower their side by their steps; a threat that people call mitigated
 * counts every measure that isn't declined as in place. A transferred risk costs us two steps less; an avoided
 * or inapplicable one is gone. Accepting a risk doesn't lower it.
 */
export function residualRisk(
  inherent: Risk,
  mitigations: readonly AppliedMitigation[],
  status: DecisionStatus,
): Risk {
  if (status === 'avoided' || status === 'not applicable') return riskOf(1, 1);
  const counts = ({ status: done }: AppliedMitigation) =>
    done === 'in place' || (status === 'mitigated' && done !== 'declined');
  const lowered = (side: 'likelihood' | 'impact') =>
    mitigations
      .filter((applied) => counts(applied) && applied.mitigation.reduces === side)
      .reduce((total, { mitigation }) => total + mitigation.by, 0);
  const transferred = status === 'transferred' ? 2 : 0;
  return riskOf(
    inherent.likelihood - lowered('likelihood'),
    inherent.impact - lowered('impact') - transferred,
  );
}
