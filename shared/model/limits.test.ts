import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limits } from './limits';

it('the page on limits says what the code does', () => {
  const page = readFileSync('docs/limits.md', 'utf8');
  const told = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name = '', value]) => [
    name,
    Number(value),
  ]);
  expect(Object.fromEntries(told)).toEqual(limits);
});
