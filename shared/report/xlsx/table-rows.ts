import { briefCell } from '../tables/brief';
import type { ReportTable } from '../tables/table';
import { readable } from '../text/readable';
import { lineHeight, linesOf, partsOf } from './cell-lines';

/** A row is no higher than 409 points, whatever is in it. */
export const mostLines = Math.floor(409 / lineHeight);

export interface TableRow {
  cells: readonly (string | number)[];
  /** In points: programs leave rows as low as one line where nobody says how high they are. */
  height: number;
}

/**
 * The rows of a sheet with a table. What is too long for one goes on in the next: short texts stand in both, so that
 * sorting and filters keep them together, and counts in the first alone, so that sums stay right.
 */
export const rowsOf = ({ columns, rows }: ReportTable): TableRow[] => {
  const widths = columns.map(({ width }) => width);
  return rows.flatMap((row) => {
    const parts = row.map((cell, index) => {
      const column = columns[index];
      return typeof cell === 'number' || column === undefined
        ? [cell]
        : partsOf(briefCell(column, readable(cell)), column.width, mostLines);
    });
    const length = Math.max(1, ...parts.map((all) => all.length));
    return Array.from({ length }, (_, at) => {
      const cells = parts.map((all) => {
        const [first = ''] = all;
        return at === 0 || (all.length === 1 && typeof first === 'string') ? first : (all[at] ?? '');
      });
      return { cells, height: heightOf(cells, widths) };
    });
  });
};

/** How high a row must be so that all of each cell is seen. */
export function heightOf(cells: readonly (string | number)[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => linesOf(String(cell), widths[index] ?? 10).length);
  return Math.max(1, ...lines) * lineHeight;
}
