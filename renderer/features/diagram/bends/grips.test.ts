import { expect, it } from 'vitest';
import type { Point } from '../../../../shared/model/geometry';
import { gripsOf } from './grips';

const corners = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 20 },
  { x: 400, y: 20 },
];
const kinds = (points: readonly Point[], manner: 'led' | 'bent' | 'curve', zoom: number) =>
  gripsOf({ points, manner }, zoom).map(({ kind, index }) => `${kind} ${index}`);

it('has a grip in the middle of each segment that is long enough on the screen, and at both ends', () => {
  expect(kinds(corners, 'led', 1)).toEqual(['end 0', 'segment 0', 'segment 2', 'end 1']);
  expect(kinds(corners, 'led', 3)).toEqual(['end 0', 'segment 0', 'segment 1', 'segment 2', 'end 1']);
});

it('has a grip at each bend that a person made', () => {
  expect(kinds(corners, 'bent', 1)).toEqual(['end 0', 'segment 0', 'bend 0', 'bend 1', 'segment 2', 'end 1']);
});

it('has a grip on the longest segment of a line that is short', () => {
  expect(
    kinds(
      [
        { x: 0, y: 0 },
        { x: 30, y: 0 },
      ],
      'led',
      1,
    ),
  ).toEqual(['end 0', 'segment 0', 'end 1']);
});

it('has one grip on a curve', () => {
  expect(
    kinds(
      [
        { x: 0, y: 0 },
        { x: 90, y: 40 },
        { x: 200, y: 0 },
      ],
      'curve',
      1,
    ),
  ).toEqual(['end 0', 'segment 0', 'end 1']);
});
