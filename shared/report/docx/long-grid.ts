import { type FileChild, Paragraph } from 'docx';
import { grid } from './grid';
import type { Room } from './room';

/** A table of more rows is written as several. */
const most = 200;
/** Rows of each of these. */
const each = 100;

/**
 * A table of any length. A long one comes as several under the same head: word processors lay out each table as a whole,
 * and one of 2,000 rows takes LibreOffice five times as long as twenty of 100.
 */
export function longGrid(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  room: Pick<Room, 'width' | 'say'>,
  besides?: readonly (readonly string[] | undefined)[],
): FileChild[] {
  if (rows.length <= most) return [grid(heads, rows, widths, room, besides)];
  return Array.from({ length: Math.ceil(rows.length / each) }, (_, index) => [
    // Without something between them, two tables are one.
    ...(index === 0 ? [] : [new Paragraph({ spacing: { line: 60, lineRule: 'exact' } })]),
    grid(heads, rows.slice(index * each, (index + 1) * each), widths, room, besides),
  ]).flat();
}
