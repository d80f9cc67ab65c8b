import { type CoverageState, coverageStates } from '../../analysis/coverage-state';
import { strideLetters } from '../../knowledge/pack';
import type { Speaker } from '../../language/speak';
import { mitigationStatuses } from '../../model/threat-model';
import { columnWidths } from '../text/column-widths';
import { capital } from '../words/capital';
import type { ColumnName } from '../words/wording';

/**
 * What a column holds: words, a count, a day as `YYYY-MM-DD` (empty: none), numbers of threats or measures with commas
 * between them, or references to controls, a line each.
 */
export type ColumnKind = 'text' | 'number' | 'day' | 'numbers' | 'references';

/** What names a column in every language. */
export type ColumnId = ColumnName | CoverageState;

export interface Column {
  id: ColumnId;
  title: string;
  kind: ColumnKind;
  /** How many letters wide it is on a sheet. */
  width: number;
}

export type TableId =
  | 'sign-off'
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
export const numbers = <T>(id: ColumnId, width: number, of: (one: T) => readonly string[]): ColumnOf<T> => ({
  id,
  kind: 'numbers',
  width,
  cell: (one) => of(one).join(', '),
});
/** @param of gives `catalogue@edition:id` of each control */
export const references = <T>(
  id: ColumnId,
  width: number,
  of: (one: T) => readonly string[],
): ColumnOf<T> => ({
  id,
  kind: 'references',
  width,
  cell: (one) => of(one).join('\n'),
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

/** Letters of a head: an em of them, and what is beside them in a cell with the button of a filter. */
const headLetters = { em: 1.9, padding: 2 };

/** Words that stand alone in the cells of a column, and are not to be broken there either. */
const wordsOf: Readonly<Partial<Record<ColumnId, (say: Speaker) => string[]>>> = {
  status: (say) => mitigationStatuses.map((status) => say(`status.${status}`)),
  category: (say) => strideLetters.map((letter) => say(`stride.${letter}`)),
};

/** Puts a table together from things and what to say of each. Long words of heads get their room from wide columns. */
export function tableOf<T>(
  say: Speaker,
  id: TableId,
  things: readonly T[],
  columns: readonly ColumnOf<T>[],
): ReportTable {
  const titles = columns.map((column) => titleOf(column.id, say));
  const widths = columnWidths(
    columns.map((column, at) => [titles[at], ...(wordsOf[column.id]?.(say) ?? [])].join(' ')),
    columns.map(({ width }) => width),
    headLetters,
  );
  return {
    id,
    title: say(`reportTables.${id}`),
    columns: columns.map(({ id: column, kind, width }, at) => ({
      id: column,
      title: titles[at] ?? '',
      kind,
      width: widths[at] ?? width,
    })),
    rows: things.map((one) => columns.map(({ cell }) => cell(one))),
  };
}
