import { expect, it } from 'vitest';
import { ranksOf } from './ranks';

const ranks = (ids: string, ...links: [string, string][]) => Object.fromEntries(ranksOf([...ids], links));

it('counts the longest way from where flows begin', () => {
  expect(ranks('abcd', ['a', 'b'], ['b', 'c'], ['a', 'c'], ['d', 'c'])).toEqual({ a: 0, b: 1, c: 2, d: 0 });
});

it('enters a circle at its first box, and ends', () => {
  expect(ranks('cba', ['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'a'])).toEqual({ a: 0, b: 1, c: 2 });
});

it('passes over links to what isn’t there', () => {
  expect(ranks('a', ['a', 'x'], ['x', 'a'])).toEqual({ a: 0 });
});
