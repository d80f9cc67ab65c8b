import { expect, it } from 'vitest';
import { readWish } from './read-wish';

it('reads what is wanted, and after the first colon its name', () => {
  expect(readWish(' postgres ')).toEqual({ query: 'postgres', name: undefined });
  expect(readWish('postgres: Orders DB')).toEqual({ query: 'postgres', name: 'Orders DB' });
  expect(readWish('pod:api:v2')).toEqual({ query: 'pod', name: 'api:v2' });
});

it('takes a name that isn’t typed yet for none', () => {
  expect(readWish('pod: ')).toEqual({ query: 'pod', name: undefined });
});
