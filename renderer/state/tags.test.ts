import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanTags, longestTag, mostTags, tagsProblem } from './tags';

it('tags have no blanks around and are there once', () => {
  expect(cleanTags([' a ', 'A', '', 'b'])).toEqual(['a', 'b']);
});

it('says which tag is too long, or that there are too many, and of the rest nothing', () => {
  const many = Array.from({ length: mostTags + 1 }, (_, index) => `t${index}`);
  const long = 'x'.repeat(longestTag + 1);
  expect(tagsProblem(many)).toEqual({ what: 'many', count: mostTags + 1 });
  expect(tagsProblem([...many, 'T1'].slice(1))).toBeUndefined();
  expect(tagsProblem(['a', ` ${long} `])).toEqual({ what: 'long', tag: long });
  expect(tagsProblem([` ${long.slice(1)} `])).toBeUndefined();
});

it('leaves every tag that was typed among those that are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (tags) => {
      const kept = cleanTags(tags).map((tag) => tag.toLowerCase());
      for (const tag of tags) if (tag.trim() !== '') expect(kept).toContain(tag.trim().toLowerCase());
      expect(new Set(kept).size).toBe(kept.length);
    }),
  );
});
