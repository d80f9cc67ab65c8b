import { expect, it } from 'vitest';
import { withModelEnding } from './model-name';

it.each([
  ['/home/me/Shop', '/home/me/Shop.bulkhead.json'],
  ['/home/me/Shop 1.2', '/home/me/Shop 1.2.bulkhead.json'],
  ['/home/me/Shop...', '/home/me/Shop.bulkhead.json'],
  ['/home/me/Shop.bulkhead', '/home/me/Shop.bulkhead.json'],
  ['/home/v.two/Shop', '/home/v.two/Shop.bulkhead.json'],
])('gives a name without an ending that of models: %s', (path, named) => {
  expect(withModelEnding(path)).toBe(named);
});

it.each(['/home/me/Shop.bulkhead.json', '/home/me/Shop.JSON', '/home/me/shop.txt', '/home/me/shop.mp4'])(
  'leaves a name with an ending as it was typed: %s',
  (path) => {
    expect(withModelEnding(path)).toBe(path);
  },
);
