import type { CellObject, SheetData } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import { limitsOf, markOf } from '../choice/shown-report';
import type { ReportDocument } from '../document';
import { readable } from '../readable';
import { reportTables } from '../tables/report-tables';
import type { Column, ReportTable } from '../tables/table';
import { sheetName, sheetSetup } from './sheet-setup';

/** A cell of a spreadsheet holds no more. */
const most = 32_000;
/** Longer cells are read where one looks into them: a row stays a row. */
const mostLines = 6;
const head = { fontWeight: 'bold', backgroundColor: '#DDE7EE', wrap: true, alignVertical: 'center' } as const;
const levels: Readonly<Record<string, string>> = {
  critical: '#F9D5DF',
  high: '#FBE0D3',
  medium: '#F5EBC8',
  low: '#D9EBDD',
};

/**
 * A report as a workbook: a sheet each, with a head that stays, filters, and cells of their own kinds. Text is text: a
 * cell of the kind text is no formula, whatever it begins with.
 */
export async function reportXlsx(report: ReportDocument): Promise<Uint8Array> {
  const tables = reportTables(report);
  const sheets = [aboutSheet(report), ...tables.map(sheetOf)];
  const blob: { arrayBuffer(): Promise<ArrayBuffer> } = await writeExcelFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [sheetSetup([undefined, ...tables])],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(table: ReportTable) {
  return {
    sheet: sheetName(table),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    columns: table.columns.map(({ width }) => ({ width })),
    data: [
      table.columns.map(({ title }) => ({ value: title, ...head })),
      ...table.rows.map((row) => {
        const height = heightOf(row, table.columns);
        return row.map((value, index) => {
          const cell = cellOf(value, table.columns[index]);
          return index === 0 ? { ...(cell ?? { value: '' }), height } : cell;
        });
      }),
    ] satisfies SheetData,
  };
}

/** In points: programs leave rows as low as one line where nobody says how high they are. */
function heightOf(row: readonly (string | number)[], columns: readonly Column[]): number {
  const lines = row.map((value, index) => {
    const width = columns[index]?.width ?? 10;
    return String(value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  });
  return Math.min(mostLines, Math.max(1, ...lines)) * 15;
}

function cellOf(value: string | number, column: Column | undefined): CellObject | null {
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  if (value === '') return null;
  if (column?.kind === 'day')
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd', alignVertical: 'top' };
  const shade = column?.title === 'Residual' || column?.title === 'Inherent' ? levels[value] : undefined;
  return {
    type: String,
    value: cut(readable(value)),
    wrap: true,
    alignVertical: 'top',
    ...(shade !== undefined && { backgroundColor: shade }),
  };
}

const cut = (text: string): string => (text.length > most ? `${text.slice(0, most)} …` : text);

function aboutSheet(report: ReportDocument) {
  const { title, description, at, digest, packs, summary, shown } = report;
  const rows: [name: string, value: string | number][] = [
    ...(markOf(report) === '' ? [] : [['Confidentiality', markOf(report)] as [string, string]]),
    ['Threat report', title],
    ...(shown?.modelTitle === undefined ? [] : [['Of the model', shown.modelTitle] as [string, string]]),
    ...limitsOf(report).map((words): [string, string] => ['Only a part', words]),
    ['Description', description],
    ['Date', at ?? ''],
    ['Model, SHA-256', digest],
    ...packs.map((pack): [string, string] => [
      `Pack ${pack.id}`,
      `${pack.title} ${pack.version}, SHA-256 ${pack.digest}`,
    ]),
    ['Elements', summary.elements],
    ['Flows', summary.flows],
    ['Boundaries', summary.boundaries],
    ['Threats', summary.threats],
    ['Open questions', summary.questions],
  ];
  return {
    sheet: 'About',
    orientation: 'landscape' as const,
    columns: [{ width: 22 }, { width: 100 }],
    data: rows.map(([name, value]) => [
      {
        value: readable(name),
        fontWeight: 'bold' as const,
        alignVertical: 'top' as const,
        height: heightOf([value], [{ title: '', kind: 'text', width: 100 }]),
      },
      cellOf(value, undefined),
    ]) satisfies SheetData,
  };
}
