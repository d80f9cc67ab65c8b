import { expect, it } from 'vitest';
import type { DiagramNode } from './project';
import { liftedNodes } from './stacking';

const node = (id: string, type: 'element' | 'boundary', zIndex: number, parentId?: string) =>
  ({ id, type, zIndex, ...(parentId !== undefined && { parentId }) }) as DiagramNode;
const nodes = [
  node('cluster', 'boundary', 0),
  node('namespace', 'boundary', 1, 'cluster'),
  node('pod', 'element', 1000, 'namespace'),
  node('user', 'element', 1000),
];

it('lifts a selected element over the others', () => {
  expect([...liftedNodes(nodes, new Set(['user']))]).toEqual([['user', 2000]]);
});

it('lifts a selected boundary with all that is in it, under its elements', () => {
  expect(Object.fromEntries(liftedNodes(nodes, new Set(['namespace'])))).toEqual({
    namespace: 401,
    pod: 2000,
  });
});
