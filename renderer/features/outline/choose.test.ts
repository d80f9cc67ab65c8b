import { expect, it } from 'vitest';
import { selectionAfter } from './choose';
import type { Row } from './outline-rows';

const rows = ['a', 'b', 'b', 'c'].map(
  (id, index): Row => ({
    key: `${id}${index}`,
    kind: 'element',
    id,
    level: 1,
    position: 1,
    siblings: 4,
    parent: null,
    isOpen: undefined,
  }),
);

it('chooses one alone, or besides, or not any more', () => {
  expect(selectionAfter('alone', rows, 3, 0, ['a'])).toEqual(['c']);
  expect(selectionAfter('toggle', rows, 3, 0, ['a'])).toEqual(['a', 'c']);
  expect(selectionAfter('toggle', rows, 0, 0, ['a', 'c'])).toEqual(['c']);
});

it('chooses all from where choosing began, in both directions, each once', () => {
  expect(selectionAfter('range', rows, 3, 1, ['a'])).toEqual(['b', 'c']);
  expect(selectionAfter('range', rows, 0, 2, [])).toEqual(['a', 'b']);
});

it('leaves the choice alone when only the focus goes on', () => {
  const before = ['a'];
  expect(selectionAfter('not', rows, 3, 0, before)).toBe(before);
});
