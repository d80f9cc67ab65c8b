import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepApart, pointAt } from './keep-apart';

it('leaves alone what is far enough apart', () => {
  expect(keepApart([0, 30, 70], 25)).toEqual([0, 30, 70]);
});

it('moves neighbours away from each other, as far to the one side as to the other', () => {
  expect(keepApart([100, 100], 20)).toEqual([90, 110]);
  expect(keepApart([0, 100, 104, 108, 300], 20)).toEqual([0, 84, 104, 124, 300]);
});

it('keeps any places apart and in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 })), fc.integer({ min: 1, max: 90 }), (any, gap) => {
      const places = any.sort((a, b) => a - b);
      const apart = keepApart(places, gap);
      for (const [index, place] of apart.entries())
        if (index > 0) expect(place - (apart[index - 1] ?? 0)).toBeGreaterThan(gap - 1e-6);
      const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
      expect(sum(apart)).toBeCloseTo(sum(places), 3);
    }),
  );
});

it('finds places on a line, and before and after it', () => {
  const line = [0, 1, 2].map((x) => ({ x: x * 10, y: 5 }));
  expect([-1, 0.5, 2, 3].map((index) => pointAt(line, index).x)).toEqual([-10, 5, 20, 30]);
});
