import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, partsOf } from './cell-lines';
import { emsOf } from './letter-widths';

const anyText = fc.string({ unit: fc.constantFrom(...'aiW0-.,:T\n   ä–'), maxLength: 400 });
const anyWidth = fc.integer({ min: 7, max: 80 });
const solid = (text: string) => text.replace(/[\s…]/g, '');

it('breaks lines after spaces and at line breaks, a word only where it is wider than the column', () => {
  expect(linesOf('aaaa aaaa aaaa', 10)).toEqual(['aaaa aaaa ', 'aaaa']);
  expect(linesOf('a\n\nb', 10)).toEqual(['a\n', '\n', 'b']);
  expect(linesOf('mmmmmmmmmmmm', 10)).toEqual(['mmmmmm', 'mmmmmm']);
});

it('its lines fit the column, and are the text', () => {
  fc.assert(
    fc.property(anyText, anyWidth, (text, width) => {
      const lines = linesOf(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(emsOf(line.trimEnd())).toBeLessThanOrEqual(width / 2);
    }),
  );
});

it('parts a long text so that each part fits a row, and nothing of it is lost', () => {
  fc.assert(
    fc.property(anyText, anyWidth, fc.integer({ min: 4, max: 40 }), (text, width, most) => {
      const parts = partsOf(text, width, most);
      expect(solid(parts.join(''))).toBe(solid(text));
      for (const part of parts) expect(linesOf(part, width).length).toBeLessThanOrEqual(most);
    }),
  );
});

it('parts a list at its own line breaks, and says that it goes on', () => {
  const list = Array.from({ length: 9 }, (_, index) => `item ${index}`).join('\n');
  expect(partsOf(list, 20, 7)).toEqual([
    'item 0\nitem 1\nitem 2\nitem 3\nitem 4 …',
    '… item 5\nitem 6\nitem 7\nitem 8',
  ]);
});
