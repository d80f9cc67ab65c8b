import { expect, it } from 'vitest';
import { markOnPages } from './mark-on-pages';

it('has a short mark in letters as large as the title’s', () => {
  expect(markOnPages('Internal')).toEqual({ text: 'Internal', points: 9, isCut: false });
});

it('has a long mark whole, in smaller letters', () => {
  const mark = 'Confidential: for the security committee of Shop only';
  const { text, points, isCut } = markOnPages(mark);
  expect([text, isCut]).toEqual([mark, false]);
  expect(points).toBeLessThan(9);
  expect(points).toBeGreaterThanOrEqual(6.5);
});

it('tells that it cut what is too long even for the smallest letters', () => {
  const { text, points, isCut } = markOnPages('Confidential '.repeat(15));
  expect([points, isCut]).toEqual([6.5, true]);
  expect(text).toMatch(/^Confidential .*…$/);
});
