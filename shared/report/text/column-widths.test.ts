import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from './column-widths';

const page = { em: 1.8, padding: 1.8 };

it('leaves widths as they are where all words fit', () => {
  expect(columnWidths(['Measure', 'Controls', 'Status'], [40, 40, 20], page)).toEqual([40, 40, 20]);
});

it('gives a long word what it needs, from the widest column', () => {
  const [first = 0, , last = 0] = columnWidths(['Maßnahme', 'Status', 'Verantwortlich'], [66, 24, 10], page);
  expect(last).toBeGreaterThan(14);
  expect(first).toBeCloseTo(76 - last);
});

it('neither makes a table wider nor takes from a column what its own head needs', () => {
  const heads = fc.array(fc.string({ unit: fc.constantFrom(...'abgmtW '), maxLength: 20 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(heads, (all) => {
      const before = all.map(() => 100 / all.length);
      const after = columnWidths(all, before, page);
      expect(after.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 2);
      for (const width of after) expect(width).toBeGreaterThan(0);
    }),
  );
});
