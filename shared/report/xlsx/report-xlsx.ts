import writeExcelFile from 'write-excel-file/universal';
import { markOf, paperOf } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { steadyOffice } from '../files/steady-office';
import { reportTables } from '../tables/report-tables';
import { readable } from '../text/readable';
import { sayOf } from '../words/wording';
import { aboutSheet } from './about-sheet';
import { fontSize } from './cell-lines';
import { printed, sheetSetup } from './sheet-setup';
import { rowsOf } from './table-rows';
import { tableSheet } from './table-sheet';

/**
 * A report as a workbook: a sheet each, with a head that stays, filters, and cells of their own kinds. It is written in
 * a typeface that every system has, or one of the same widths, so that all of a cell is seen wherever it is opened.
 */
export async function reportXlsx(report: ReportDocument): Promise<Uint8Array> {
  const say = sayOf(report);
  const tables = reportTables(report).map((table) => ({ table, rows: rowsOf(table), ...printed(table) }));
  const sheets = [
    aboutSheet(report, tables),
    ...tables.map(({ table, rows, kept }) => tableSheet(table, rows, kept, say)),
  ];
  const blob: { arrayBuffer(): Promise<ArrayBuffer> } = await writeExcelFile(sheets, {
    fontFamily: 'Arial',
    fontSize,
    features: [
      sheetSetup([undefined, ...tables], {
        paper: paperOf(report),
        title: readable(report.title),
        mark: readable(markOf(report)),
      }),
    ],
  }).toBlob();
  return steadyOffice(new Uint8Array(await blob.arrayBuffer()), report.at);
}
