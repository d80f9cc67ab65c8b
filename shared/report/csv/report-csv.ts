import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ReportDocument } from '../document/document';
import { threatTable } from '../tables/report-tables';
import type { ReportTable } from '../tables/table';
import { readable } from '../text/readable';

/** The threats of a report, a line each. */
export const reportCsv = (report: ReportDocument): string => tableCsv(threatTable(report));

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark, without which spreadsheets read another encoding). A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it, so that it is text there.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function tableCsv({ columns, rows }: ReportTable): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell : plainCell(cell))),
  );
  return `\uFEFF${stringify(cells, { record_delimiter: 'windows', quoted_match: lineEnd })}`;
}

/** Within a cell: RFC 4180 has every such cell in quotes; the library looks for the end of a record only. */
const lineEnd = /[\r\n]/;

/** What spreadsheets begin a formula with, also behind white space and in full width. */
const formula = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** Text that no spreadsheet takes for a formula. */
export function plainCell(text: string): string {
  const plain = readable(text);
  return formula.test(plain) ? `'${plain}` : plain;
}
