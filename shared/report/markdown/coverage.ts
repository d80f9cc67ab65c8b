import { coverageStates } from '../../analysis/coverage';
import { capital } from '../capital';
import type { ReportDocument } from '../document';
import { markdownText as md, none, markdownTable as table } from './markdown-text';

/** Of how many items of each benchmark and framework the design says what. */
export const coverage = ({ coverage: all }: ReportDocument): string =>
  all.length === 0
    ? none('The design says nothing of any.')
    : table(
        ['Benchmark or framework', ...coverageStates.map(capital)],
        all.map(({ title, version, counts }) => [
          `${md(title)} ${md(version)}`,
          ...coverageStates.map((state) => `${counts[state]}`),
        ]),
      );
