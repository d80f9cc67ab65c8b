import { expect, it } from 'vitest';
import { createHistory, execute } from '../../../../shared/edits/history';
import { reorder } from '../../../../shared/edits/order';
import { addBoundary, addElement } from '../../../../shared/edits/place-subjects';
import { emptyModel } from '../../../../shared/model/threat-model';
import type { DiagramNode } from './project';
import { levelsOf, liftedNodes } from './stacking';

const at = (parent: string | null) => ({ diagram: 'main', parent, at: { x: 0, y: 0 } });

const node = (id: string, type: 'element' | 'boundary', zIndex: number, parentId?: string) =>
  ({ id, type, zIndex, ...(parentId !== undefined && { parentId }) }) as DiagramNode;
const nodes = [
  node('cluster', 'boundary', 0),
  node('namespace', 'boundary', 1, 'cluster'),
  node('pod', 'element', 60_000, 'namespace'),
  node('user', 'element', 60_000),
];

it('lifts a selected element over the others', () => {
  expect([...liftedNodes(nodes, new Set(['user']))]).toEqual([['user', 160_000]]);
});

it('lifts a selected boundary with all that is in it, under its elements', () => {
  expect(Object.fromEntries(liftedNodes(nodes, new Set(['namespace'])))).toEqual({
    namespace: 25_001,
    pod: 160_000,
  });
});

it('leaves what somebody sent to the back there, selected or not', () => {
  const isUser = (id: string) => id === 'user';
  expect([...liftedNodes(nodes, new Set(['user']), isUser)]).toEqual([]);
});

it('lays elements over flows and boundaries, and by their order over each other', () => {
  const history = [
    addBoundary('cluster', { kind: 'cluster', name: '' }, at(null)),
    addElement('pod', { stencil: 'pod', kind: 'process', name: '' }, at('cluster')),
    addElement('user', { stencil: 'internet-user', kind: 'external entity', name: '' }, at(null)),
    reorder('main', ['user'], 'back'),
  ].reduce(execute, createHistory(emptyModel('It')));

  const levels = levelsOf(history.present, history.present.diagrams.main ?? { placements: {} });

  expect(Object.fromEntries(levels)).toEqual({ cluster: 0, user: 60_000, pod: 60_001 });
});
