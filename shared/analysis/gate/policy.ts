import type { Catalogue, Stride } from '../../knowledge/pack';
import { type RiskLevel, riskLevels } from '../analysis';

/** From which risk on something fails a gate; `none`: never. */
export type Threshold = RiskLevel | 'none';

/** What a gate lets pass. */
export interface GatePolicy {
  risk: Threshold;
  /** Categories with a threshold of their own. */
  categories: Partial<Record<Stride, Threshold>>;
  benchmarks: readonly BenchmarkPolicy[];
  /** A question that is open for so many days fails; undefined: never. */
  questionDays: number | undefined;
  /** Whether what stood in the baseline already, and nobody decided about, fails too. */
  countsKnown: boolean;
}

/** A benchmark whose items must not be `not met`, or whose items no threat of such a risk may touch. */
export interface BenchmarkPolicy {
  catalogue: Catalogue;
  from: 'not met' | RiskLevel;
}

/** Whether a risk is at a threshold or above. */
export const reaches = (level: RiskLevel, threshold: Threshold): boolean =>
  threshold !== 'none' && riskLevels.indexOf(level) >= riskLevels.indexOf(threshold);
