import { type RiskLevel, riskLevels, type Subject, type Threat } from '../../analysis/analysis';
import { type Stride, strideLetters } from '../../knowledge/pack';

/** What a report counts, of what it shows. */
export interface Summary {
  elements: number;
  flows: number;
  boundaries: number;
  threats: number;
  questions: number;
  inherent: Record<RiskLevel, number>;
  residual: Record<RiskLevel, number>;
  byStride: Record<Stride, number>;
  byStatus: Record<string, number>;
  /** Keys of the threats that matter most, at most five. */
  top: string[];
}

/** Counts subjects, threats and questions. */
export function summarise(
  subjects: readonly Subject[],
  threats: readonly Threat[],
  questions: number,
): Summary {
  const count = (of: (threat: Threat) => string) => (value: string) =>
    threats.filter((threat) => of(threat) === value).length;
  const levels = (side: 'inherent' | 'residual') =>
    Object.fromEntries(
      riskLevels.map((level) => [level, count((threat) => threat[side].level)(level)]),
    ) as Record<RiskLevel, number>;
  const statuses = [...new Set(threats.map(({ status }) => status))].sort();
  const ofKind = (kind: Subject['kind']) => subjects.filter((one) => one.kind === kind).length;
  return {
    elements: subjects.length - ofKind('flow') - ofKind('boundary'),
    flows: ofKind('flow'),
    boundaries: ofKind('boundary'),
    threats: threats.length,
    questions,
    inherent: levels('inherent'),
    residual: levels('residual'),
    byStride: Object.fromEntries(
      strideLetters.map((letter) => [letter, count(({ stride }) => stride)(letter)]),
    ) as Record<Stride, number>,
    byStatus: Object.fromEntries(
      statuses.map((status) => [status, count((threat) => threat.status)(status)]),
    ),
    top: threats
      .filter(({ status }) => status === 'open')
      .slice(0, 5)
      .map(({ key }) => key),
  };
}
