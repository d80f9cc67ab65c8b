import { type CoverageState, coverageStates } from '../../analysis/coverage';
import type { Speaker } from '../../language/speak';
import { capital } from '../capital';
import type { ColumnName } from '../wording';

/** What a column holds: words, a count, or a day as `YYYY-MM-DD` (empty: none). */
export type ColumnKind = 'text' | 'number' | 'day';

/** What names a column in every language. */
export type ColumnId = ColumnName | CoverageState;

export interface Column {
  id: ColumnId;
  title: string;
  kind: ColumnKind;
  /** How many letters wide it is where columns have widths. */
  width: number;
}

export type TableId =
  | 'threats'
  | 'treatment'
  | 'mitigations'
  | 'traceability'
  | 'controls'
  | 'coverage'
  | 'questions'
  | 'inventory'
  | 'accepted'
  | 'items'
  | 'crossings'
  | 'categories';

/** A part of a report as rows, for every format that has tables. */
export interface ReportTable {
  /** `threats`, `controls`, …: names the file. */
  id: TableId;
  title: string;
  columns: readonly Column[];
  /** As many cells as there are columns; several lines in one cell are parted by line breaks. */
  rows: readonly (readonly (string | number)[])[];
}

/** A column of a table of `T`s, and what stands in it. Its title is found by its id. */
export interface ColumnOf<T> extends Omit<Column, 'title'> {
  cell(one: T): string | number;
}

export const text = <T>(id: ColumnId, width: number, cell: (one: T) => string): ColumnOf<T> => ({
  id,
  kind: 'text',
  width,
  cell,
});
export const count = <T>(id: ColumnId, cell: (one: T) => number): ColumnOf<T> => ({
  id,
  kind: 'number',
  width: 8,
  cell,
});
export const day = <T>(id: ColumnId, cell: (one: T) => string): ColumnOf<T> => ({
  id,
  kind: 'day',
  width: 12,
  cell,
});

const isState = (id: ColumnId): id is CoverageState => coverageStates.some((state) => state === id);
const titleOf = (id: ColumnId, say: Speaker): string =>
  isState(id) ? capital(say(`coverage.${id}`)) : say(`reportColumns.${id}`);

/** Puts a table together from things and what to say of each. A column is as wide as its title and the states in it at least. */
export function tableOf<T>(
  say: Speaker,
  id: TableId,
  things: readonly T[],
  columns: readonly ColumnOf<T>[],
): ReportTable {
  return {
    id,
    title: say(`reportTables.${id}`),
    columns: columns.map(({ id: column, kind, width }) => {
      const title = titleOf(column, say);
      const least = column === 'status' ? say('status.proposed').length + 1 : 0;
      return { id: column, title, kind, width: Math.max(width, least, title.length + 2) };
    }),
    rows: things.map((one) => columns.map(({ cell }) => cell(one))),
  };
}
