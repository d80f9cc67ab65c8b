import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableCsv } from './report-csv';

const column = (title: string) => ({ id: 'title' as const, title, width: 10, kind: 'text' as const });
const csv = (rows: string[][]) =>
  tableCsv({ id: 'threats', title: 'x', columns: [column('A'), column('B')], rows });
/** As readers see it that take any end of a line for the end of a record, unless it is in quotes. */
const read = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] }) as string[][];

describe('tableCsv', () => {
  it('has cells of several lines in quotes, whatever ends the lines', () => {
    expect(csv([['one\ntwo', 'x']])).toContain('\r\n"one\ntwo",x\r\n');
    expect(read(csv([['one\ntwo', 'x']]))).toEqual([
      ['A', 'B'],
      ['one\ntwo', 'x'],
    ]);
  });

  it('is read as the rows that went in, by readers of any end of a line', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', ';', 'ß') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(read(csv(rows))).toEqual([['A', 'B'], ...rows]);
      }),
    );
  });
});
