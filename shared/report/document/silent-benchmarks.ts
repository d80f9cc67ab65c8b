import { bearsOn, platformsOfModel } from '../../analysis/platforms';
import type { Knowledge } from '../../knowledge/knowledge';
import type { Speaker } from '../../language/speak';
import type { ThreatModel } from '../../model/threat-model';
import { titleWithVersion } from '../words/compliance-words';
import type { ReportCoverage } from './report-coverage';

export const silences = ['platform', 'measures'] as const;

/** A benchmark or framework of which a design says nothing. */
export interface SilentBenchmark {
  /** `catalogue@edition`. */
  catalogue: string;
  title: string;
  version: string;
  /** It is about a platform that the model isn't on, or none of its controls verifies a measure that the model calls for. */
  why: (typeof silences)[number];
}

/** Those of the knowledge of whose items the design says nothing, in the order of the knowledge. */
export function silentBenchmarks(
  model: ThreatModel,
  knowledge: Knowledge,
  coverage: readonly ReportCoverage[],
): SilentBenchmark[] {
  const spoken = new Set(coverage.map(({ catalogue }) => catalogue));
  const platforms = platformsOfModel(model, knowledge);
  return knowledge.catalogues
    .filter(({ role }) => role === 'controls')
    .map((one) => ({
      catalogue: `${one.catalogue}@${one.edition}`,
      title: one.title,
      version: one.version,
      why: bearsOn(one, platforms, knowledge) ? ('measures' as const) : ('platform' as const),
    }))
    .filter(({ catalogue }) => !spoken.has(catalogue));
}

const words = {
  platform: 'reportCoverage.otherPlatform',
  measures: 'reportCoverage.silent',
} as const satisfies Record<SilentBenchmark['why'], string>;

/** Why nothing is said of some, so that nobody takes them for forgotten; none where there are none. */
export const silentInWords = (silent: readonly SilentBenchmark[], say: Speaker): string[] =>
  silences.flatMap((why) => {
    const names = silent
      .filter((one) => one.why === why)
      .map(({ title, version }) => titleWithVersion(title, version));
    return names.length === 0 ? [] : [say(words[why], { count: names.length, names: names.join(', ') })];
  });
