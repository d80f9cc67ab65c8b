import { doubtedThreats } from '../document/decision-doubts';
import type { ReportDocument } from '../document/document';
import { runsInWords } from './number-runs';
import { sayOf } from './wording';

/**
 * `Decisions to look at again: 3 rest on measures that are only proposed or planned (T-1, T-4, T-5); …`: empty where
 * there is none.
 * @param numbersIn how the numbers of threats are written
 */
export function doubtsInWords(
  report: Pick<ReportDocument, 'threats' | 'language'>,
  numbersIn: (numbers: readonly string[]) => string = (numbers) => runsInWords(numbers),
): string {
  const say = sayOf(report);
  const doubts = doubtedThreats(report).map(([doubt, numbers]) =>
    say(`reportSummary.${doubt}`, { count: numbers.length, threats: numbersIn(numbers) }),
  );
  return doubts.length === 0 ? '' : say('reportSummary.doubts', { doubts: doubts.join('; ') });
}
