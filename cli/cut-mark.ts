import { markOnPages } from '../shared/report/choice/mark-on-pages';
import type { ReportFormat } from '../shared/report/report-formats';
import { plainText } from './plain-text';

/** Formats that are printed, or hold one that is. */
const printed: readonly ReportFormat[] = ['pdf', 'html', 'zip'];

/** Says on standard error that the pages which a report is printed on have no room for the whole of its mark. */
export function noteCutMark(mark: string | undefined, format: ReportFormat): void {
  if (mark === undefined || !printed.includes(format)) return;
  const { text, isCut } = markOnPages(mark.trim());
  if (isCut)
    process.stderr.write(
      `bulkhead: note: ${plainText(`--mark: it is too long for the head of a page, which has "${text}"; the title page has it whole.`)}\n`,
    );
}
