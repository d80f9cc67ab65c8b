import { expect, it } from 'vitest';
import { leaderOf } from './leader';

const label = { x: 100, y: 100, width: 60, height: 16 };

it('leads from a label to the nearest point of its line', () => {
  const above = [
    { x: 0, y: 60 },
    { x: 400, y: 60 },
  ];
  expect(leaderOf(label, above)).toEqual([
    { x: 130, y: 100 },
    { x: 130, y: 60 },
  ]);
  const beside = [
    { x: 200, y: 0 },
    { x: 200, y: 108 },
    { x: 300, y: 108 },
  ];
  expect(leaderOf(label, beside)).toEqual([
    { x: 160, y: 108 },
    { x: 200, y: 108 },
  ]);
});

it('is none where the label is at its line, or there is no line', () => {
  const at = [
    { x: 0, y: 122 },
    { x: 400, y: 122 },
  ];
  expect(leaderOf(label, at)).toBeNull();
  expect(leaderOf(label, [])).toBeNull();
});
