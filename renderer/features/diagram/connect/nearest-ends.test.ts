import { expect, it } from 'vitest';
import { connect } from '../../../../shared/edits/connect';
import { createHistory, execute } from '../../../../shared/edits/history';
import { addElement } from '../../../../shared/edits/place-subjects';
import { shownDiagram } from '../../../../shared/model/shown-diagram';
import { emptyModel } from '../../../../shared/model/threat-model';
import { nearestEnds } from './nearest-ends';

const put = (id: string, x: number) =>
  addElement(
    id,
    { stencil: 'container', kind: 'process', name: id },
    { diagram: 'main', parent: null, at: { x, y: 0 } },
  );
const { present: model } = [
  put('web', 0),
  put('orders', 900),
  put('database', 300),
  connect('f', 'web', 'orders'),
].reduce(execute, createHistory(emptyModel('It')));
const { main } = model.diagrams;
const find = (source: string | null, diagram = main ?? { placements: {} }) =>
  nearestEnds(model, shownDiagram(model, diagram), source);

it('offers the nearest first, never the element itself', () => {
  expect(find('web')).toEqual(['database', 'orders']);
  expect(find('orders')).toEqual(['database', 'web']);
});

it('offers all of them for a source', () => {
  expect(find(null).sort()).toEqual(['database', 'orders', 'web']);
});

it('offers what the diagram doesn’t show last', () => {
  const { database: _, ...placements } = main?.placements ?? {};
  expect(find('web', { placements })).toEqual(['orders', 'database']);
});
