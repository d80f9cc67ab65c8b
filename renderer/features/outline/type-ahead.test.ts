import { expect, it } from 'vitest';
import { typedTo } from './type-ahead';

const names = ['api', 'Postgres', 'payments', 'Proxy', 'web'];

it('jumps to the next name that begins so, round the end', () => {
  expect(typedTo('p', names, 0)).toBe(1);
  expect(typedTo('p', names, 1)).toBe(2);
  expect(typedTo('a', names, 3)).toBe(0);
});

it('stays where it is while more letters still fit', () => {
  expect(typedTo('po', names, 1)).toBe(1);
  expect(typedTo('pa', names, 1)).toBe(2);
});

it('goes on from name to name with one letter repeated, unless a name begins so', () => {
  expect(typedTo('ppp', names, 2)).toBe(3);
  expect(typedTo('ww', ['wwf', 'web'], 1)).toBe(0);
});

it('says when nothing is called so', () => {
  expect(typedTo('z', names, 0)).toBe(-1);
});
