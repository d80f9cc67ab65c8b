import { expect, it } from 'vitest';
import { readWordList } from './word-list';

it('reads words between commas, once each', () => {
  expect(readWordList(' SYS_ADMIN, NET_ADMIN,, SYS_ADMIN ')).toEqual(['SYS_ADMIN', 'NET_ADMIN']);
});

it('tells none from not known', () => {
  expect(readWordList('None')).toEqual([]);
  expect(readWordList('-')).toEqual([]);
  expect(readWordList('keine', 'keine')).toEqual([]);
  expect(readWordList('  , ')).toBeNull();
});
