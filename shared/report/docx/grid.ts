import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type RiskLevel, riskLevels } from '../../analysis/analysis';
import { columnWidths } from '../text/column-widths';
import { readable } from '../text/readable';
import { LateTable } from './late-table';
import type { Room } from './room';

/**
 * Twentieths of a point: of 9 point letters, on the wide side, as whoever has no Calibri is shown another font; and of
 * what is beside them in a cell.
 */
const [em, beside] = [210, 180];

const headFill = 'DDE7EE';
/** Thin and pale, so that one reads what stands between the lines. */
const border = { style: BorderStyle.SINGLE, size: 4, color: 'C3CDD8' } as const;
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
} as const;
/** A row of more letters may run over pages: it would leave a page empty, or be cut. */
const mostInOne = 1200;

const stays = (cells: readonly string[]) => cells.every((text) => text.length < mostInOne);
const levelFill: Readonly<Record<RiskLevel, string>> = {
  critical: 'F9D5DF',
  high: 'FBE0D3',
  medium: 'F5EBC8',
  low: 'D9EBDD',
};

/**
 * A table with a head that is repeated on each page.
 * @param widths in hundredths of the whole, where the words of heads fit
 * @param besides for each column, words that are to fit in it too
 */
export function grid(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { width: whole, say }: Pick<Room, 'width' | 'say'>,
  besides: readonly (readonly string[] | undefined)[] = [],
): LateTable {
  const fills = new Map(riskLevels.map((level) => [say(`status.${level}`), levelFill[level]]));
  const letters = { em: (em * 100) / whole, padding: (beside * 100) / whole };
  const words = heads.map((head, index) => [head, ...(besides[index] ?? [])].join(' '));
  const fitted = columnWidths(words, widths, letters);
  const width = (index: number) => fitted[index] ?? 10;
  return new LateTable(() =>
    table(
      [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: heads.map((head, index) => cell([head], width(index), { isHead: true })),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              ...(stays(row) && { cantSplit: true }),
              children: row.map((text, index) =>
                cell(text.split('\n'), width(index), { fill: fills.get(text) }),
              ),
            }),
        ),
      ],
      fitted,
      whole,
    ),
  );
}

/** So many rows stay with what stands above their table. */
const kept = 5;

/**
 * Names with what belongs to each, a row each; the first rows and what stands above them on one page.
 * @param whole in twentieths of a point
 */
export const namedRows = (
  rows: readonly (readonly [string, readonly string[]])[],
  whole: number,
): LateTable =>
  new LateTable(() =>
    table(
      rows.map(
        ([name, lines], index) =>
          new TableRow({
            ...(stays(lines) && { cantSplit: true }),
            children: [name, lines].map((one, column) =>
              cell([one].flat(), column === 0 ? 18 : 82, {
                isHead: column === 0,
                // Its name is enough to hold a row. Where all of a row is held, LibreOffice holds the whole table to what
                // follows, and so a thousand threats to each other.
                keepNext: column === 0 && index < kept && index < rows.length - 1,
              }),
            ),
          }),
      ),
      [18, 82],
      whole,
    ),
  );

const table = (rows: TableRow[], widths: readonly number[], whole: number): Table =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    borders,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round((whole * width) / 100)),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });

function cell(
  lines: readonly string[],
  width: number,
  {
    isHead = false,
    keepNext = false,
    fill,
  }: { isHead?: boolean; keepNext?: boolean; fill?: string | undefined } = {},
): TableCell {
  const shade = isHead ? headFill : fill;
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    ...(shade !== undefined && { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } }),
    children: lines.map(
      (line) =>
        new Paragraph({
          // What is off isn't written: said of every paragraph, it is a third of a large document.
          ...(keepNext && { keepNext }),
          children: [new TextRun({ text: readable(line), size: 18, ...(isHead && { bold: true }) })],
        }),
    ),
  });
}
