import { expect, it } from 'vitest';
import type { Row } from './outline-rows';
import { treeStep } from './tree-keys';

const row = (key: string, parent: string | null, isOpen?: boolean, kind: Row['kind'] = 'boundary'): Row => ({
  key,
  kind,
  id: key,
  level: 1,
  position: 1,
  siblings: 1,
  parent,
  isOpen,
});
const rows = [
  row('cluster', null, true),
  row('a', 'cluster', false),
  row('b', 'cluster', false),
  row('web', 'cluster', true, 'element'),
  row('calls', 'web', undefined, 'out'),
  row('office', null, false),
];

it('goes up, down and to the ends, and no further', () => {
  expect(treeStep('ArrowDown', rows, 0)).toEqual({ does: 'go', to: 1 });
  expect(treeStep('ArrowUp', rows, 0)).toEqual({ does: 'go', to: 0 });
  expect(treeStep('End', rows, 0)).toEqual({ does: 'go', to: 5 });
  expect(treeStep('PageDown', rows, 2)).toEqual({ does: 'go', to: 5 });
});

it('opens and goes in to the right, closes and goes out to the left', () => {
  expect(treeStep('ArrowRight', rows, 1)).toEqual({ does: 'toggle', keys: ['a'] });
  expect(treeStep('ArrowRight', rows, 0)).toEqual({ does: 'go', to: 1 });
  expect(treeStep('ArrowLeft', rows, 0)).toEqual({ does: 'toggle', keys: ['cluster'] });
  expect(treeStep('ArrowLeft', rows, 4)).toEqual({ does: 'go', to: 3 });
  expect(treeStep('ArrowLeft', rows, 5)).toBeNull();
});

it('follows a flow to its other end', () => {
  expect(treeStep('ArrowRight', rows, 4)).toEqual({ does: 'follow', flow: 'calls', kind: 'out' });
});

it('opens all beside a line with *', () => {
  expect(treeStep('*', rows, 3)).toEqual({ does: 'toggle', keys: ['a', 'b'] });
});

it('leaves other keys alone, and an empty tree', () => {
  expect(treeStep('x', rows, 0)).toBeNull();
  expect(treeStep('ArrowDown', [], -1)).toBeNull();
});
