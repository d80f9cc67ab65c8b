import { expect, it } from 'vitest';
import { createHistory, execute } from '../../../../shared/edits/history';
import { addBoundary, addElement } from '../../../../shared/edits/place-subjects';
import { emptyModel } from '../../../../shared/model/threat-model';
import { droppedAround } from './dropped-around';

const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});
const pod = { stencil: 'pod', kind: 'process', name: 'pod' } as const;
const { present: model } = [
  addBoundary('cluster', { kind: 'cluster', name: 'Cluster' }, at(0, 600)),
  addElement('inside', pod, at(20, 60, 'cluster')),
  addElement('near', pod, at(400, 100)),
  addElement('half', pod, at(560, 260)),
].reduce(execute, createHistory(emptyModel('It')));
const place = { x: 380, y: 80, width: 300, height: 200 };

it('takes in what it covers as a whole, where that is', () => {
  expect(droppedAround(model, 'main', 'cluster', null, place)).toEqual([
    { id: 'near', parent: 'cluster', x: 20, y: 20 },
  ]);
});

it('leaves what goes elsewhere by itself, and what lies in other boundaries', () => {
  expect(droppedAround(model, 'main', 'cluster', null, place, ['near'])).toEqual([]);
  const everything = { x: -100, y: 0, width: 1000, height: 1000 };
  expect(droppedAround(model, 'main', 'other', null, everything).map(({ id }) => id)).not.toContain('inside');
});
