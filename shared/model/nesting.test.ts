import { expect, it } from 'vitest';
import { limits } from './limits';
import { nestedTooDeep } from './nesting';
import type { Boundary } from './threat-model';

const boundary = (id: string, parent: string | null): Boundary => ({
  id,
  name: id,
  kind: 'network',
  parent,
  facts: {},
});
/** A row of boundaries, each in the next; the last is in `outermost`. */
function row(count: number, outermost: string | null = null): Record<string, Boundary> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const parent = index === count - 1 ? outermost : `b${index + 1}`;
      return [`b${index}`, boundary(`b${index}`, parent)];
    }),
  );
}

it('lets pass what is as deep as it may be, and names the first that is deeper', () => {
  expect(nestedTooDeep({ boundaries: row(limits.boundaryDepth) })).toBeUndefined();
  expect(nestedTooDeep({ boundaries: row(limits.boundaryDepth + 1) })).toBe('b0');
});

it('counts depth, not boundaries', () => {
  const wide = Array.from({ length: 3000 }, (_, index) => boundary(`w${index}`, 'b0'));
  const boundaries = { ...row(5), ...Object.fromEntries(wide.map((one) => [one.id, one])) };
  expect(nestedTooDeep({ boundaries })).toBeUndefined();
});

it('comes to an end in a circle', () => {
  expect(nestedTooDeep({ boundaries: row(5, 'b2') })).toBeUndefined();
});
