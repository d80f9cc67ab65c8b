import { expect, it } from 'vitest';
import { absoluteRectangles } from '../model/geometry';
import { emptyModel } from '../model/threat-model';
import { addDiagram, showOnDiagram } from './diagrams';
import { createHistory, execute, redo, undo } from './history';
import { moveInto } from './move-into';
import { addBoundary, addElement } from './place-subjects';

const process = (name: string) => ({ stencil: 'container', kind: 'process', name }) as const;
const at = (x: number, y: number, parent: string | null = null) => ({
  diagram: 'main',
  parent,
  at: { x, y },
});

const start = () =>
  [
    addBoundary('cluster', { kind: 'cluster', name: 'Cluster' }, at(0, 0)),
    addBoundary('ns', { kind: 'namespace', name: 'shop' }, at(600, 0)),
    addElement('api', process('api'), at(20, 60, 'ns')),
    addElement('web', process('web'), at(1200, 0)),
    addDiagram('other', 'Other'),
    showOnDiagram('other', ['web']),
  ].reduce(execute, createHistory(emptyModel('Shop')));

it('brings several things in, beside what is there, and what is in them along', () => {
  const before = start();

  const after = execute(before, moveInto('main', ['ns', 'api', 'web'], 'cluster'));

  const { elements, boundaries, diagrams } = after.present;
  expect([boundaries.ns?.parent, elements.api?.parent, elements.web?.parent]).toEqual([
    'cluster',
    'ns',
    'cluster',
  ]);
  const places = diagrams.main && absoluteRectangles(after.present, diagrams.main);
  const [frame, ns, web] = ['cluster', 'ns', 'web'].map((id) => places?.get(id));
  if (!frame || !ns || !web) throw new Error('All are shown.');
  expect(ns.x + ns.width <= web.x || ns.y + ns.height <= web.y).toBe(true);
  expect(web.x + web.width).toBeLessThanOrEqual(frame.x + frame.width);
  expect(ns.y + ns.height).toBeLessThanOrEqual(frame.y + frame.height);
  expect(undo(after).present).toEqual(before.present);
  expect(redo(undo(after)).present).toEqual(after.present);
});

it('moves what the diagram doesn’t show in the model, and leaves its place where the picture stays the same', () => {
  const before = start();

  const after = execute(before, moveInto('other', ['api', 'web'], 'cluster'));

  expect(after.present.elements.api?.parent).toBe('cluster');
  expect(after.present.diagrams.other?.placements.web).toEqual(before.present.diagrams.other?.placements.web);
});

it('refuses to put a boundary into what it holds', () => {
  const nested = execute(start(), moveInto('main', ['ns'], 'cluster'));
  expect(() => execute(nested, moveInto('main', ['cluster'], 'ns'))).toThrow('into itself');
});
