import { expect, it } from 'vitest';
import { crossingPoints } from './crossing-points';

const line = Array.from({ length: 101 }, (_, index) => ({ x: index * 10, y: 50 }));
const boundaries = new Map([
  ['pod', { x: 0, y: 0, width: 200, height: 100 }],
  ['node', { x: -20, y: -20, width: 320, height: 140 }],
  ['cloud', { x: 800, y: 0, width: 300, height: 100 }],
]);

it('finds where a line leaves and enters, in order', () => {
  const crossings = [
    { flow: 'f', boundary: 'pod', direction: 'outward' },
    { flow: 'f', boundary: 'node', direction: 'outward' },
    { flow: 'f', boundary: 'cloud', direction: 'inward' },
  ] as const;

  expect(
    crossingPoints(line, crossings, boundaries).map(({ boundary, along }) => [boundary, line[along]?.x]),
  ).toEqual([
    ['pod', 210],
    ['node', 310],
    ['cloud', 800],
  ]);
});

it('has no place for a boundary that isn’t shown', () => {
  expect(crossingPoints(line, [{ flow: 'f', boundary: 'gone', direction: 'inward' }], boundaries)).toEqual(
    [],
  );
});
