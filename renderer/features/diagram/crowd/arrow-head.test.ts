import { expect, it } from 'vitest';
import { headOf } from './arrow-head';

it('points where the path ends, in the direction in which it ends', () => {
  expect(headOf('M0,0 C50,0 50,40 100,40')).toBe('M91.0,44.5L100.0,40.0L91.0,35.5z');
  expect(headOf('M0,0 L0,30')).toBe('M-4.5,21.0L0.0,30.0L4.5,21.0z');
  expect(headOf('M10,5 H100')).toBe('M91.0,9.5L100.0,5.0L91.0,0.5z');
  expect(headOf('M1,1 L1,1')).toBe('');
});
