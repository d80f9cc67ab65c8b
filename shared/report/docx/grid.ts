import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { readable } from '../readable';

const headFill = 'DDE7EE';
/** A map, as any text of a report is looked up in it: an object would answer to `constructor` too. */
const levelFill: ReadonlyMap<string, string> = new Map([
  ['critical', 'F9D5DF'],
  ['high', 'FBE0D3'],
  ['medium', 'F5EBC8'],
  ['low', 'D9EBDD'],
]);

/**
 * A table with a head that is repeated on each page.
 * @param widths in hundredths of the whole
 * @param whole in twentieths of a point
 */
export function grid(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  whole: number,
): Table {
  const width = (index: number) => widths[index] ?? 10;
  return table(
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, index) => cell([head], width(index), { isHead: true })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: row.join('').length < 600,
            children: row.map((text, index) =>
              cell(text.split('\n'), width(index), { fill: levelFill.get(text) }),
            ),
          }),
      ),
    ],
    widths,
    whole,
  );
}

/**
 * Names with what belongs to each, a row each.
 * @param whole in twentieths of a point
 */
export const namedRows = (rows: readonly (readonly [string, readonly string[]])[], whole: number): Table =>
  table(
    rows.map(
      ([name, lines]) => new TableRow({ children: [cell([name], 18, { isHead: true }), cell(lines, 82)] }),
    ),
    [18, 82],
    whole,
  );

const table = (rows: TableRow[], widths: readonly number[], whole: number): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((whole * width) / 100)),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });

function cell(
  lines: readonly string[],
  width: number,
  { isHead = false, fill }: { isHead?: boolean; fill?: string | undefined } = {},
): TableCell {
  const shade = isHead ? headFill : fill;
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    ...(shade !== undefined && { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } }),
    children: lines.map(
      (line) => new Paragraph({ children: [new TextRun({ text: readable(line), size: 18, bold: isHead })] }),
    ),
  });
}
