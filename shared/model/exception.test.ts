import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Exception, hasEnded, isAbout } from './exception';

const exception = (threat: string): Exception => ({ threat, owner: 'o', reason: 'r', expires: '2026-03-01' });

it('is about what its pattern names, where * stands for any text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 12 });

  fc.assert(
    fc.property(letters, letters, (pattern, name) => {
      const expression = new RegExp(
        `^${pattern
          .split('*')
          .map((part) => part.replace(/[/]/g, '\\/'))
          .join('[^]*')}$`,
      );
      expect(isAbout(exception(pattern), 'threat', name)).toBe(expression.test(name));
    }),
    { numRuns: 1000 },
  );
});

it('is about one sort of thing only', () => {
  expect(isAbout(exception('x'), 'control', 'x')).toBe(false);
});

it('counts on its last day, and no longer', () => {
  expect(['2026-02-28', '2026-03-01', '2026-03-02'].map((day) => hasEnded(exception('x'), day))).toEqual([
    false,
    false,
    true,
  ]);
});

it.each([
  [{ threat: 'x', control: 'y' }],
  [{}],
  [{ threat: 'x', owner: ' ' }],
  [{ threat: 'x', reason: undefined }],
  [{ threat: 'x', expires: '2026-02-30' }],
  [{ threat: 'x', until: '2026-02-20' }],
])('refuses half an exception: %j', (fields) => {
  expect(Exception.safeParse({ owner: 'o', reason: 'r', expires: '2026-03-01', ...fields }).success).toBe(
    false,
  );
});
