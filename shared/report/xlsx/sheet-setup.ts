import type { PaperSize } from '../../model/report-choice';
import type { ReportTable } from '../tables/table';
import { escapeText } from '../text/escape';
import { fitText } from '../text/fit-text';
import type { TableRow } from './table-rows';

/** A sheet with a table, and how it is printed. */
export interface TableSheet extends Printed {
  table: ReportTable;
  rows: readonly TableRow[];
}

interface Printed {
  /** How many pages its columns take beside each other. */
  across: number;
  /** Columns that stand on each of them, from the first. */
  kept: number;
}

type Sheets = readonly (TableSheet | undefined)[];

/** What all sheets are printed with. */
interface Paper {
  paper: PaperSize;
  /** At the foot of every page; a mark of confidentiality at its head. */
  title: string;
  mark: string;
}

/** A sheet's name has 31 letters at most. */
export const sheetName = ({ title }: Pick<ReportTable, 'title'>): string => title.slice(0, 31);

/** So many letters in all columns can be read on a page that lies on its side: smaller than seven points nobody could. */
const wide = 186;

/** A wider sheet goes over two pages, with what its rows are about on both. */
export const printed = ({ columns }: ReportTable): Printed =>
  columns.reduce((sum, { width }) => sum + width, 0) > wide ? { across: 2, kept: 1 } : { across: 1, kept: 0 };

/**
 * What a sheet with a table has beside its cells, which the library leaves to whoever needs it: filters in its head,
 * and how it is printed: on its side, as wide as the paper, its head on every page.
 * @param sheets all in their order; undefined: one with something else
 */
export const sheetSetup = (sheets: Sheets, paper: Paper) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _sheet: unknown, { sheetIndex }: { sheetIndex: number }) =>
          setUp(xml, sheets[sheetIndex], paper),
      },
      'xl/workbook.xml': { transform: (xml: string) => namePrintTitles(xml, sheets) },
    },
  },
});

const [margins, paperNumbers] = [
  '<pageMargins left="0.3" right="0.3" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
  { letter: 1, a4: 9 } as const satisfies Record<PaperSize, number>,
];

function setUp(xml: string, sheet: TableSheet | undefined, { paper, title, mark }: Paper): string {
  const across = sheet?.across ?? 1;
  const filters =
    sheet === undefined
      ? ''
      : `<autoFilter ref="A1:${letters(sheet.table.columns.length)}${sheet.rows.length + 1}"/>`;
  const order = across > 1 ? ' pageOrder="overThenDown"' : '';
  const setup = `<pageSetup paperSize="${paperNumbers[paper]}" fitToWidth="${across}" fitToHeight="0"${order} orientation="landscape"/>`;
  return xml
    .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `$&${filters}`)
    .replace(/<pageMargins [^>]*\/>/, margins)
    .replace(/<pageSetup [^>]*\/>/, () => `${setup}${headAndFoot(title, mark)}`);
}

/** The mark and the sheet's name above, the report's title and the page's number below. Their sign is `&`. */
function headAndFoot(title: string, mark: string): string {
  const plain = (text: string) => fitText(text, 320, 8).replaceAll('&', '&&');
  const head = `&L&8&A${mark === '' ? '' : `&R&8 ${plain(mark)}`}`;
  const foot = `&L&8 ${plain(title)}&R&8&P / &N`;
  return `<headerFooter scaleWithDoc="0"><oddHeader>${escapeText(head)}</oddHeader><oddFooter>${escapeText(foot)}</oddFooter></headerFooter>`;
}

/** The first row of each sheet, on each of its printed pages; of a wide one, its first columns. */
function namePrintTitles(xml: string, sheets: Sheets): string {
  const names = sheets.map((sheet, index) => {
    if (sheet === undefined) return '';
    const name = `'${sheetName(sheet.table)}'`;
    const columns = sheet.kept > 0 ? `${name}!$A:$${letters(sheet.kept)},` : '';
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${name}!$1:$1</definedName>`;
  });
  return xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`);
}

/** The name of the n-th column: A, B, …, Z, AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + rest)}`;
}
