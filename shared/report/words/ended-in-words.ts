import type { ReportDocument } from '../document/document';
import { runsInWords } from './number-runs';
import { sayOf } from './wording';

/**
 * `2 acceptances have ended; their threats count as open again (T-1, T-4).`: empty where none has.
 * @param numbersIn how the numbers of threats are written
 */
export function endedInWords(
  report: Pick<ReportDocument, 'threats' | 'language'>,
  numbersIn: (numbers: readonly string[]) => string = (numbers) => runsInWords(numbers),
): string {
  const ended = report.threats.filter(({ expired }) => expired).map(({ number }) => number);
  return ended.length === 0
    ? ''
    : sayOf(report)('reportSummary.ended', { count: ended.length, threats: numbersIn(ended) });
}
