import type { CellObject, SheetData } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import { type RiskLevel, riskLevels } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';
import { limitsOf, markOf } from '../choice/shown-report';
import type { ReportDocument } from '../document';
import { readable } from '../readable';
import { steadyOffice } from '../steady-office';
import { reportTables } from '../tables/report-tables';
import type { Column, ReportTable } from '../tables/table';
import { sayOf } from '../wording';
import { sheetName, sheetSetup } from './sheet-setup';

/** A cell of a spreadsheet holds no more. */
const most = 32_000;
/** A row is no higher than 409 points. */
const mostLines = 27;
const head = { fontWeight: 'bold', backgroundColor: '#DDE7EE', wrap: true, alignVertical: 'center' } as const;
const levels: Readonly<Record<RiskLevel, string>> = {
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
  const say = sayOf(report);
  const sheets = [aboutSheet(report, say), ...tables.map((table) => sheetOf(table, say))];
  const blob: { arrayBuffer(): Promise<ArrayBuffer> } = await writeExcelFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [sheetSetup([undefined, ...tables])],
  }).toBlob();
  return steadyOffice(new Uint8Array(await blob.arrayBuffer()), report.at);
}

function sheetOf(table: ReportTable, say: Speaker) {
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
          const cell = cellOf(value, table.columns[index], say);
          return index === 0 ? { ...(cell ?? { value: '' }), height } : cell;
        });
      }),
    ] satisfies SheetData,
  };
}

/** In points: programs leave rows as low as one line where nobody says how high they are. */
function heightOf(row: readonly (string | number)[], columns: readonly Pick<Column, 'width'>[]): number {
  const lines = row.map((value, index) => {
    const width = columns[index]?.width ?? 10;
    return String(value)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  });
  return Math.min(mostLines, Math.max(1, ...lines)) * 15;
}

function cellOf(value: string | number, column: Column | undefined, say: Speaker): CellObject | null {
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  if (value === '') return null;
  if (column?.kind === 'day')
    return {
      type: Date,
      value: new Date(`${value}T00:00:00Z`),
      format: say('reportTables.dayFormat'),
      alignVertical: 'top',
    };
  const level =
    column?.id === 'residual' || column?.id === 'inherent'
      ? riskLevels.find((one) => say(`status.${one}`) === value)
      : undefined;
  return {
    type: String,
    value: cut(readable(value)),
    wrap: true,
    alignVertical: 'top',
    ...(level !== undefined && { backgroundColor: levels[level] }),
  };
}

const cut = (text: string): string => (text.length > most ? `${text.slice(0, most)} …` : text);

function aboutSheet(report: ReportDocument, say: Speaker) {
  const { title, description, at, digest, packs, summary, shown } = report;
  const rows: [name: string, value: string | number][] = [
    ...(markOf(report) === '' ? [] : [[say('reportTables.mark'), markOf(report)] as [string, string]]),
    [say('reportWords.kind'), title],
    ...(shown?.modelTitle === undefined
      ? []
      : [[say('reportTables.ofModel'), shown.modelTitle] as [string, string]]),
    ...limitsOf(report).map((words): [string, string] => [say('reportTables.part'), words]),
    [say('reportTables.description'), description],
    [say('reportTables.date'), at ?? ''],
    [say('reportTables.model'), digest],
    ...packs.map((pack): [string, string] => [
      say('reportTables.pack', { id: pack.id }),
      `${pack.title} ${pack.version}, SHA-256 ${pack.digest}`,
    ]),
    [say('reportTables.elements'), summary.elements],
    [say('reportTables.flows'), summary.flows],
    [say('reportTables.boundaries'), summary.boundaries],
    [say('reportTables.threats'), summary.threats],
    [say('reportTables.questions'), summary.questions],
  ];
  return {
    sheet: say('reportTables.about'),
    orientation: 'landscape' as const,
    columns: [{ width: 22 }, { width: 100 }],
    data: rows.map(([name, value]) => [
      {
        value: readable(name),
        fontWeight: 'bold' as const,
        alignVertical: 'top' as const,
        height: heightOf([value], [{ width: 100 }]),
      },
      cellOf(value, undefined, say),
    ]) satisfies SheetData,
  };
}
