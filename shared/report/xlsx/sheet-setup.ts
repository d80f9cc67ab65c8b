import type { ReportTable } from '../tables/table';

type Sheets = readonly (ReportTable | undefined)[];

/** A sheet's name has 31 letters at most. */
export const sheetName = ({ title }: ReportTable): string => title.slice(0, 31);

/** From so many letters in all columns on, a sheet is printed on A3: on A4 nobody could read it. */
const wide = 200;
const [a3, a4] = [8, 9];

/**
 * What a sheet with a table has beside its cells, which the library leaves to whoever needs it: filters in its head,
 * and how it is printed: on its side, as wide as the paper, its head on every page.
 * @param sheets the tables of all sheets in their order; undefined: a sheet with something else
 */
export const sheetSetup = (sheets: Sheets) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _sheet: unknown, { sheetIndex }: { sheetIndex: number }) =>
          setUp(xml, sheets[sheetIndex]),
      },
      'xl/workbook.xml': { transform: (xml: string) => namePrintTitles(xml, sheets) },
    },
  },
});

function setUp(xml: string, table: ReportTable | undefined): string {
  const { columns, rows } = table ?? { columns: [], rows: [] };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const filters =
    table === undefined ? '' : `<autoFilter ref="A1:${letters(columns.length)}${rows.length + 1}"/>`;
  return xml
    .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `$&${filters}`)
    .replace(
      /<pageSetup [^>]*\/>/,
      `<pageSetup paperSize="${width > wide ? a3 : a4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    );
}

/** The first row of each sheet, on each of its printed pages. */
function namePrintTitles(xml: string, sheets: Sheets): string {
  const names = sheets.map((table, index) =>
    table === undefined
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheetName(table)}'!$1:$1</definedName>`,
  );
  return xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`);
}

/** The name of the n-th column: A, B, …, Z, AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + rest)}`;
}
