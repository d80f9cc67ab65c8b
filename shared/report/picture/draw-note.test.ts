import { expect, it } from 'vitest';
import { drawNote } from './draw-note';

const note = { id: 'n', x: 10, y: 20, width: 200, height: 96, text: '' };
const linesOf = (text: string, height = 96) =>
  [...drawNote({ ...note, height, text }).svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(
    ([, words]) => words,
  );

it('writes a note line by line, wrapped to its width', () => {
  expect(linesOf('One\n\nTwo')).toEqual(['One', '', 'Two']);
  const wrapped = linesOf('a sentence that is much too long for a single line of a note');
  expect(wrapped.length).toBeGreaterThan(1);
  expect(wrapped.join(' ')).toBe('a sentence that is much too long for a single line of a note');
});

it('writes as many lines as there is room for, and never runs over its edge', () => {
  expect(linesOf('line\n'.repeat(50)).length).toBe(4);
  expect(linesOf('word '.repeat(400), 44).length).toBe(2);
  expect(linesOf('words', 1)).toEqual(['words']);
});

it('takes its text as text', () => {
  expect(drawNote({ ...note, text: '<script>&' }).svg).toContain('&lt;script&gt;&amp;');
});
