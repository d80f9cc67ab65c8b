import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownBoundary } from '../model/geometry';
import { emptyModel, type Placement } from '../model/threat-model';
import { createHistory, execute } from './history';
import { leftFor } from './left-for';
import { addBoundary, addElement } from './place-subjects';

/** A zone, in it a cluster, in it a node, in it a namespace with a container. */
const chain = ['zone', 'cluster', 'node', 'ns'];
const { present: model } = [
  ...chain.map((id, index) =>
    addBoundary(
      id,
      { kind: 'cluster', name: id },
      {
        diagram: 'main',
        parent: chain[index - 1] ?? null,
        at: { x: 0, y: 0 },
      },
    ),
  ),
  addElement(
    'web',
    { stencil: 'container', kind: 'process', name: 'web' },
    { diagram: 'main', parent: 'ns', at: { x: 20, y: 60 } },
  ),
].reduce(execute, createHistory(emptyModel('It')));
const showing = (...ids: string[]): Record<string, Placement> =>
  Object.fromEntries([...ids, 'web'].map((id) => [id, { x: 0, y: 0, width: 200, height: 100 }]));

it('leaves what is shown and stays in what is not', () => {
  expect(leftFor(model, showing('ns'), 'web', null)).toBe('node');
  expect(leftFor(model, showing('cluster', 'ns'), 'web', null)).toBe('zone');
  expect(leftFor(model, showing('cluster', 'ns'), 'web', 'cluster')).toBe('node');
  expect(leftFor(model, showing(...chain), 'web', null)).toBeNull();
});

it('stays where it is when the diagram shows no other boundary around it', () => {
  expect(leftFor(model, showing(), 'web', null)).toBe('ns');
  expect(leftFor(model, showing('ns'), 'web', 'ns')).toBe('ns');
});

it('is always shown where it was put', () => {
  fc.assert(
    fc.property(fc.subarray(chain), fc.nat(4), (shown, which) => {
      const target = shown[which] ?? null;
      const placements = showing(...shown);
      expect(shownBoundary(model, placements, leftFor(model, placements, 'web', target))).toBe(target);
    }),
  );
});
