import type { Analysis } from '../analysis/analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { ThreatModel } from '../model/threat-model';
import type { ReportSource } from './report-source';

/** What a test's report is made of: digests that are told apart at a glance, no evidence, and no time unless one is given. */
export const sourceOf = (
  model: ThreatModel,
  knowledge: Knowledge,
  analysis: Analysis,
  at?: string,
): ReportSource => ({
  model,
  knowledge,
  analysis,
  digest: 'd'.repeat(64),
  content: 'c'.repeat(64),
  evidence: [],
  at,
});
