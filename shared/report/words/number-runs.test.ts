import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberRuns, runsInWords } from './number-runs';

it('names the first and the last of three or more that follow each other', () => {
  expect(runsInWords(['T-1', 'T-2', 'T-5', 'T-6', 'T-7', 'T-9', 'T-10', 'T-11', 'T-12'])).toBe(
    'T-1, T-2, T-5–T-7, T-9–T-12',
  );
  expect(runsInWords([])).toBe('');
});

it('takes none for another’s successor that is of another kind', () => {
  expect(runsInWords(['T-1', 'M-2', 'T-3'])).toBe('T-1, M-2, T-3');
});

it('loses none and adds none, in whatever order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const back = numberRuns(numbers.map((number) => `T-${number}`)).flatMap(([first, last]) => {
        const [from, to] = [first, last].map((one) => Number(one.slice(2))) as [number, number];
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });

      expect(back).toEqual(numbers);
    }),
  );
});
