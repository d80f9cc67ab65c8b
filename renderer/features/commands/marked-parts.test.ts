import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedParts } from './marked-parts';

const marked = (text: string, query: string) =>
  markedParts(text, query)
    .map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

it('marks what was looked for where words begin, with its marks and capitals', () => {
  expect(marked('Zürich API of Zug', 'zu api')).toBe('[Zü]rich [API] of [Zu]g');
  expect(marked('Workshop', 'shop')).toBe('Workshop');
  expect(marked('Web', '')).toBe('Web');
});

it('leaves every text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      expect(
        markedParts(text, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
