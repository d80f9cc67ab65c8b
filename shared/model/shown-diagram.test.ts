import { expect, it } from 'vitest';
import { collapsedSize } from './collapse';
import { shownDiagram } from './shown-diagram';
import { emptyModel, type Placement, type ThreatModel } from './threat-model';

/** A cluster with a namespace of two pods and a store; users outside call both pods, and the pods the store. */
function cluster(...collapsed: string[]): ThreatModel {
  const model = emptyModel('cluster');
  const boundary = (id: string, parent: string | null) =>
    ({ id, name: id, kind: 'x', parent, facts: {} }) as const;
  const element = (id: string, parent: string | null) =>
    ({ id, name: id, kind: 'process', stencil: 's', parent, facts: {} }) as const;
  const flow = (id: string, source: string, target: string) =>
    ({ id, name: id, source, target, facts: {} }) as const;
  const place = (id: string, x: number, y: number, width: number, height: number): [string, Placement] => [
    id,
    { x, y, width, height, ...(collapsed.includes(id) && { collapsed: true }) },
  ];
  model.boundaries = { cluster: boundary('cluster', null), shop: boundary('shop', 'cluster') };
  model.elements = {
    users: element('users', null),
    web: element('web', 'shop'),
    api: element('api', 'shop'),
    store: element('store', 'cluster'),
  };
  model.flows = {
    browse: flow('browse', 'users', 'web'),
    order: flow('order', 'users', 'api'),
    call: flow('call', 'web', 'api'),
    read: flow('read', 'api', 'store'),
    answer: flow('answer', 'api', 'users'),
  };
  model.diagrams.main = {
    id: 'main',
    name: 'All',
    placements: Object.fromEntries([
      place('web', 20, 50, 192, 64),
      place('api', 20, 150, 192, 64),
      place('shop', 30, 60, 240, 240),
      place('cluster', 300, 100, 600, 400),
      place('store', 350, 60, 192, 64),
      place('users', 0, 0, 192, 64),
    ]),
  };
  return model;
}
const shown = (model: ThreatModel) => {
  const { main } = model.diagrams;
  if (main === undefined) throw new Error('no diagram');
  return shownDiagram(model, main);
};
const lines = (model: ThreatModel) =>
  [...shown(model).lines.values()].map(
    ({ source, target, flows }) => `${source} → ${target}: ${flows.join()}`,
  );

it('shows everything while nothing is collapsed, boundaries before what is in them', () => {
  const { boxes, lines: drawn, shownFor } = shown(cluster());

  const order = [...boxes.keys()];
  expect(order.indexOf('cluster')).toBeLessThan(order.indexOf('shop'));
  expect(order.indexOf('shop')).toBeLessThan(order.indexOf('web'));
  expect(boxes.get('web')).toMatchObject({ as: 'element', parent: 'shop', hides: [] });
  expect(boxes.get('web')?.rectangle).toEqual({ x: 350, y: 210, width: 192, height: 64 });
  expect([...drawn.keys()].sort()).toEqual(['answer', 'browse', 'call', 'order', 'read']);
  expect(shownFor('web')).toBe('web');
});

it('sums the flows of a collapsed boundary by the other end and the direction', () => {
  const { boxes, standsFor, shownFor } = shown(cluster('shop'));

  expect(boxes.get('shop')).toMatchObject({ as: 'collapsed', parent: 'cluster' });
  expect(boxes.get('shop')?.rectangle).toEqual({ x: 330, y: 160, ...collapsedSize });
  expect([...(boxes.get('shop')?.hides ?? [])].sort()).toEqual(['api', 'call', 'web']);
  expect(lines(cluster('shop')).sort()).toEqual([
    'shop → store: read',
    'shop → users: answer',
    'users → shop: browse,order',
  ]);
  expect(shownFor('api')).toBe('shop');
  expect(shownFor('call')).toBe('shop');
  expect(standsFor(shownFor('order') ?? '')).toEqual(['browse', 'order']);
});

it('calls a line for one flow by that flow', () => {
  expect(shown(cluster('shop')).lines.get('read')).toMatchObject({ source: 'shop', target: 'store' });
});

it('leads a line through a flow’s bends only where it ends at the flow’s own elements', () => {
  const bent = (...collapsed: string[]) => {
    const model = cluster(...collapsed);
    const points = [{ x: 1, y: 2 }];
    if (model.diagrams.main) model.diagrams.main.ways = { read: { points } };
    return shown(model).lines.get('read')?.bends;
  };
  expect(bent()).toEqual([{ x: 1, y: 2 }]);
  expect(bent('shop')).toBeUndefined();
});

it('shows the outermost of collapsed boundaries in each other', () => {
  const both = shown(cluster('shop', 'cluster'));

  expect([...both.boxes.keys()].sort()).toEqual(['cluster', 'users']);
  expect(both.shownFor('web')).toBe('cluster');
  expect(both.shownFor('read')).toBe('cluster');
  expect(lines(cluster('shop', 'cluster'))).toEqual(lines(cluster('cluster')));
});

it('takes an element for an element, whatever a file says of it', () => {
  expect(shown(cluster('web')).boxes.get('web')?.as).toBe('element');
});
