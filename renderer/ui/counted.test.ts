import { expect, it } from 'vitest';
import { counted } from './counted';

it('says one of one, and many of all else', () => {
  expect(counted(1, 'element')).toBe('1 element');
  expect(counted(0, 'flow')).toBe('0 flows');
  expect(counted(2, 'boundary')).toBe('2 boundaries');
  expect(counted(1, 'more threat now stands', 'more threats now stand')).toBe('1 more threat now stands');
});
