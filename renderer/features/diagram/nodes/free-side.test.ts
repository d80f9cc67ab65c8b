import { expect, it } from 'vitest';
import { freeSide } from './free-side';

const box = { x: 100, y: 100, width: 96, height: 32 };
const what = { size: 26, gap: 10 };
const stage = { x: 0, y: 0, width: 800, height: 600 };
const right = { x: 210, y: 100, width: 96, height: 32 };
const below = { x: 100, y: 150, width: 96, height: 32 };

it('is the right one where nothing is there', () => {
  expect(freeSide(box, what, [], stage)).toBe('right');
});

it('is one where nothing is covered', () => {
  expect(freeSide(box, what, [right], stage)).toBe('bottom');
  expect(freeSide(box, what, [right, below], stage)).toBe('top');
});

it('is one that is in view, where there is such', () => {
  expect(freeSide(box, what, [], { ...stage, width: 200 })).toBe('bottom');
  expect(freeSide(box, what, [], { x: 500, y: 500, width: 10, height: 10 })).toBe('right');
});

it('is none where something would be covered everywhere', () => {
  expect(freeSide(box, what, [{ x: 0, y: 0, width: 400, height: 400 }], stage)).toBeNull();
});
