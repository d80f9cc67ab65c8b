import { riskLevels } from '../shared/analysis/analysis';
import type { BenchmarkPolicy, GatePolicy, Threshold } from '../shared/analysis/gate/policy';
import type { Knowledge } from '../shared/knowledge/knowledge';
import { strideLetters } from '../shared/knowledge/pack';
import { UnusableInput } from './unusable-input';

/** The options of `check` that say what fails. */
export interface PolicyOptions {
  failOn: string;
  failOnCategory?: string[];
  failOnBenchmark?: string[];
  questionDays?: string;
  questionLog?: string;
  all?: boolean;
  baseline?: string;
}

const thresholds: readonly Threshold[] = [...riskLevels, 'none'];

/** The policy that options ask for. @throws UnusableInput */
export function policyOf(options: PolicyOptions, knowledge: Knowledge): GatePolicy {
  return {
    risk: thresholdOf(options.failOn, `--fail-on ${options.failOn}`),
    categories: Object.fromEntries((options.failOnCategory ?? []).map(categoryOf)),
    benchmarks: (options.failOnBenchmark ?? []).map((text) => benchmarkOf(text, knowledge)),
    questionDays: questionDaysOf(options),
    countsKnown: options.baseline === undefined || options.all === true,
  };
}

function thresholdOf(text: string, asked: string): Threshold {
  const found = thresholds.find((threshold) => threshold === text.toLowerCase());
  if (found) return found;
  throw new UnusableInput(`${asked}: there is no such risk; expected one of ${thresholds.join(', ')}.`);
}

/** `E=medium` */
function categoryOf(text: string) {
  const [letter = '', level] = text.split('=', 2);
  const found = strideLetters.find((one) => one === letter.toUpperCase());
  if (found === undefined || level === undefined)
    throw new UnusableInput(
      `--fail-on-category ${text}: expected a letter of ${strideLetters.join(' ')} and a risk, such as E=medium.`,
    );
  return [found, thresholdOf(level, `--fail-on-category ${text}`)] as const;
}

/** `cis-kubernetes`, `cis-kubernetes@2.0.1`, or `cis-kubernetes=medium` for the threats that touch its items. */
function benchmarkOf(text: string, { catalogues }: Knowledge): BenchmarkPolicy {
  const [name = '', level] = text.split('=', 2);
  const controls = catalogues.filter(({ role }) => role === 'controls');
  const named = controls.filter(
    ({ catalogue, edition }) => catalogue === name || `${catalogue}@${edition}` === name,
  );
  const [found, ...others] = named;
  if (found === undefined) {
    const names = [...new Set(controls.map(({ catalogue }) => catalogue))].join(', ');
    throw new UnusableInput(
      `--fail-on-benchmark ${text}: there is no such benchmark; expected one of ${names}.`,
    );
  }
  if (others.length > 0) {
    const names = named.map(({ catalogue, edition }) => `${catalogue}@${edition}`).join(', ');
    throw new UnusableInput(`--fail-on-benchmark ${text}: there are ${names}; expected one of them.`);
  }
  if (level === undefined || level === 'not-met') return { catalogue: found, from: 'not met' };
  const risk = riskLevels.find((one) => one === level.toLowerCase());
  if (risk) return { catalogue: found, from: risk };
  throw new UnusableInput(
    `--fail-on-benchmark ${text}: expected not-met or one of ${riskLevels.join(', ')} after the =.`,
  );
}

function questionDaysOf({ questionDays, questionLog }: PolicyOptions): number | undefined {
  if (questionDays === undefined) return undefined;
  if (!/^\d{1,5}$/.test(questionDays))
    throw new UnusableInput(`--question-days ${questionDays}: expected a number of days.`);
  const days = Number(questionDays);
  if (days > 0 && questionLog === undefined)
    throw new UnusableInput(
      `--question-days ${days}: expected --question-log FILE too, which keeps the days on which questions were first seen.`,
    );
  return days;
}
