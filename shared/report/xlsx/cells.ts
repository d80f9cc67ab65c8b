import type { CellObject } from 'write-excel-file/universal';
import { type RiskLevel, riskLevels } from '../../analysis/analysis';
import type { Speaker } from '../../language/speak';
import type { Column } from '../tables/table';

/** Thin and pale, so that one reads what stands between the lines. */
const lined = { borderStyle: 'thin', borderColor: '#C3CDD8' } as const;

/** What a row of heads is shown in. */
export const head = {
  ...lined,
  fontWeight: 'bold',
  backgroundColor: '#DDE7EE',
  wrap: true,
  alignVertical: 'center',
} as const;

const levels: Readonly<Record<RiskLevel, string>> = {
  critical: '#F9D5DF',
  high: '#FBE0D3',
  medium: '#F5EBC8',
  low: '#D9EBDD',
};

/** A cell of a table, of its column's kind. */
export const cellOf = (
  value: string | number,
  column: Pick<Column, 'id' | 'kind'>,
  say: Speaker,
): CellObject => ({ ...contentOf(value, column, say), ...lined });

function contentOf(
  value: string | number,
  { id, kind }: Pick<Column, 'id' | 'kind'>,
  say: Speaker,
): CellObject {
  if (typeof value === 'number') return { type: Number, value, align: 'center', alignVertical: 'top' };
  if (value === '') return {};
  if (kind === 'day') return timeCell(value, say('reportTables.dayFormat')) ?? textCell(value);
  const level =
    id === 'residual' || id === 'inherent'
      ? riskLevels.find((one) => say(`status.${one}`) === value)
      : undefined;
  return { ...textCell(value), ...(level !== undefined && { backgroundColor: levels[level] }) };
}

/** Text is text, whatever it begins with: a cell of this kind is no formula. */
export const textCell = (value: string): CellObject => ({
  type: String,
  value,
  wrap: true,
  alignVertical: 'top',
});

/** A day or a time as programs reckon with it; null: the text is neither. */
export function timeCell(text: string, format: string): CellObject | null {
  const value = new Date(text);
  return Number.isNaN(value.getTime())
    ? null
    : { type: Date, value, format, align: 'left', alignVertical: 'top' };
}
