import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepApart, nearestIndex, pointAt } from './keep-apart';

const things = (places: readonly number[], room: number) => places.map((at) => ({ at, room }));

it('leaves alone what is far enough apart', () => {
  expect(keepApart(things([0, 30, 70], 25))).toEqual([0, 30, 70]);
});

it('moves neighbours away from each other, as far to the one side as to the other', () => {
  expect(keepApart(things([100, 100], 20))).toEqual([90, 110]);
  expect(keepApart(things([0, 100, 104, 108, 300], 20))).toEqual([0, 84, 104, 124, 300]);
});

it('moves what is beside something fixed, and not that', () => {
  const end = { at: 100, room: 10, isFixed: true };
  const [moved = 0, stays = 0] = keepApart([{ at: 98, room: 20 }, end]);
  expect(stays).toBeCloseTo(100, 3);
  expect(moved).toBeCloseTo(85, 3);
});

it('keeps any places apart and in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 })), fc.integer({ min: 1, max: 90 }), (any, gap) => {
      const places = any.sort((a, b) => a - b);
      const apart = keepApart(things(places, gap));
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
  expect(nearestIndex(line, { x: 12, y: 40 })).toBe(1);
});
