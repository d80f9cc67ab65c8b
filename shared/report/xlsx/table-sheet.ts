import type { SheetData } from 'write-excel-file/universal';
import type { Speaker } from '../../language/speak';
import type { ReportTable } from '../tables/table';
import { cellOf, head } from './cells';
import { sheetName } from './sheet-setup';
import { heightOf, type TableRow } from './table-rows';

/** A sheet with a table: its head stays in view, and so do columns that say what a wide row is about. */
export function tableSheet(table: ReportTable, rows: readonly TableRow[], kept: number, say: Speaker) {
  const { columns } = table;
  const highOf = heightOf(
    columns.map(({ title }) => title),
    // What is bold is wider, and the button of a filter stands beside it.
    columns.map(({ width }) => width - 2),
  );
  const data: SheetData = [
    columns.map(({ title: value, kind }, index) => ({
      value,
      ...head,
      ...(kind === 'number' && { align: 'center' as const }),
      ...(index === 0 && { height: highOf }),
    })),
    ...rows.map(({ cells, height }) =>
      cells.map((value, index) => {
        const column = columns[index];
        if (column === undefined) return null;
        return { ...cellOf(value, column, say), ...(index === 0 && { height }) };
      }),
    ),
  ];
  return {
    sheet: sheetName(table),
    stickyRowsCount: 1,
    ...(kept > 0 && { stickyColumnsCount: kept }),
    orientation: 'landscape' as const,
    columns: columns.map(({ width }) => ({ width })),
    data,
  };
}
