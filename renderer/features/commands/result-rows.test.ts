import { expect, it } from 'vitest';
import type { Findable, FoundOf } from './find-in-model';
import { nextChoice, resultRows } from './result-rows';

const finds = (group: FoundOf['group'], count: number): FoundOf => ({
  group,
  found: Array.from({ length: count }, (_, index) => ({ key: `${group} ${index}` }) as Findable),
});
const typesOf = (rows: ReturnType<typeof resultRows>) => rows.map(({ type }) => type[0]).join('');

it('shows a few of each sort, all of one that is unfolded, and all where there is only one sort', () => {
  const found = [finds('element', 2), finds('threat', 100)];
  expect(typesOf(resultRows(found, new Set()))).toBe('hffhffffffm');
  expect(resultRows(found, new Set()).at(-1)).toEqual({ type: 'more', group: 'threat', count: 94 });
  expect(resultRows(found, new Set(['threat'])).length).toBe(3 + 101);
  expect(resultRows([finds('threat', 100)], new Set()).length).toBe(101);
  expect(typesOf(resultRows([finds('flow', 7), finds('fact', 1)], new Set()))).toBe('hfffffffhf');
});

it('steps over the names of sorts and round the ends, and stops there with longer steps', () => {
  const rows = resultRows([finds('element', 2), finds('flow', 1)], new Set());
  expect(nextChoice(rows, 1, 1)).toBe(2);
  expect(nextChoice(rows, 2, 1)).toBe(4);
  expect(nextChoice(rows, 4, 1)).toBe(1);
  expect(nextChoice(rows, 1, -1)).toBe(4);
  expect(nextChoice(rows, 1, 10)).toBe(4);
  expect(nextChoice([], 0, 1)).toBe(-1);
});
