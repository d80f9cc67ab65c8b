/** What a column holds: words, a count, or a day as `YYYY-MM-DD` (empty: none). */
export type ColumnKind = 'text' | 'number' | 'day';

export interface Column {
  title: string;
  kind: ColumnKind;
  /** How many letters wide it is where columns have widths. */
  width: number;
}

/** A part of a report as rows, for every format that has tables. */
export interface ReportTable {
  /** `threats`, `controls`, …: names the file or sheet. */
  id: string;
  title: string;
  columns: readonly Column[];
  /** As many cells as there are columns; several lines in one cell are parted by line breaks. */
  rows: readonly (readonly (string | number)[])[];
}

/** A column of a table of `T`s, and what stands in it. */
export interface ColumnOf<T> extends Column {
  cell(one: T): string | number;
}

export const text = <T>(title: string, width: number, cell: (one: T) => string): ColumnOf<T> => ({
  title,
  kind: 'text',
  width,
  cell,
});
export const count = <T>(title: string, cell: (one: T) => number): ColumnOf<T> => ({
  title,
  kind: 'number',
  width: Math.max(8, title.length + 2),
  cell,
});
export const day = <T>(title: string, cell: (one: T) => string): ColumnOf<T> => ({
  title,
  kind: 'day',
  width: 12,
  cell,
});

/** Puts a table together from things and what to say of each. */
export function tableOf<T>(
  id: string,
  title: string,
  things: readonly T[],
  columns: readonly ColumnOf<T>[],
): ReportTable {
  return {
    id,
    title,
    columns: columns.map(({ title, kind, width }) => ({ title, kind, width })),
    rows: things.map((one) => columns.map(({ cell }) => cell(one))),
  };
}
