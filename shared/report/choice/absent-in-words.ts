import type { ReportChoice } from '../../model/report-choice';
import type { ReportDocument } from '../document/document';
import { type SilentBenchmark, silentInWords } from '../document/silent-benchmarks';
import { sayOf } from '../words/wording';

/**
 * Why there is nothing of some benchmarks and frameworks that were asked for, in sentences.
 * @param silent those of which the design says nothing
 */
export function absentInWords(
  report: ReportDocument,
  silent: readonly SilentBenchmark[],
  { benchmarks }: ReportChoice,
): string[] {
  if (benchmarks === undefined) return [];
  const say = sayOf(report);
  const known = new Set(
    [...report.coverage, ...report.silent].map(({ catalogue }) => catalogue.split('@')[0]),
  );
  const names = benchmarks.filter((name) => !known.has(name));
  const unknown = names.map((name) => say('reportLimits.quoted', { name })).join(', ');
  return [
    ...silentInWords(silent, say),
    ...(names.length === 0
      ? []
      : [say('reportCoverage.unknownBenchmarks', { count: names.length, names: unknown })]),
  ];
}
