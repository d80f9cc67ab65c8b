import type { Analysis } from '../analysis/analysis';
import { type CoverageState, coverageOf } from '../analysis/coverage';
import type { Knowledge } from '../knowledge/knowledge';
import type { ThreatModel } from '../model/threat-model';

/** What a model says of the items of one benchmark or framework. */
export interface ReportCoverage {
  /** `catalogue@edition`. */
  catalogue: string;
  title: string;
  version: string;
  counts: Record<CoverageState, number>;
  /** Items that the design meets, fails, or leaves open: `id` and title. */
  items: { id: string; title: string; state: CoverageState; threats: string[] }[];
}

const told: readonly CoverageState[] = ['not met', 'unknown', 'supported', 'met'];

/**
 * The benchmarks and frameworks of controls of which a design says something, in the order of the knowledge.
 * @param numbers of the threats by their keys
 */
export function reportCoverage(
  model: ThreatModel,
  analysis: Analysis,
  knowledge: Knowledge,
  numbers: ReadonlyMap<string, string>,
): ReportCoverage[] {
  return coverageOf(model, analysis, knowledge).flatMap(({ catalogue, items, counts }) => {
    const spoken = items.filter(({ state }) => told.includes(state));
    if (catalogue.role !== 'controls' || spoken.length === 0) return [];
    return [
      {
        catalogue: `${catalogue.catalogue}@${catalogue.edition}`,
        title: catalogue.title,
        version: catalogue.version,
        counts,
        items: spoken.map(({ item, state, threats }) => ({
          id: item.control.id,
          title: item.control.title,
          state,
          threats: threats.flatMap((key) => numbers.get(key) ?? []),
        })),
      },
    ];
  });
}
