import { expect, it } from 'vitest';
import { emptyModel } from '../model/threat-model';
import { createHistory, execute, undo } from './history';
import { addBoundary, addElement } from './place-subjects';

it('takes what a boundary is drawn around into it, where it stands, and gives it back on undo', () => {
  const at = (x: number, y: number) => ({ diagram: 'main', parent: null, at: { x, y } });
  const alone = execute(
    createHistory(emptyModel('It')),
    addElement('pod', { stencil: 'pod', kind: 'process', name: 'pod' }, at(300, 250)),
  );

  const held = execute(
    alone,
    addBoundary('cluster', { kind: 'cluster', name: 'Cluster' }, { ...at(200, 150), holds: ['pod'] }),
  );

  expect(held.present.elements.pod?.parent).toBe('cluster');
  expect(held.present.diagrams.main?.placements.pod).toMatchObject({ x: 100, y: 100 });
  expect(undo(held).present).toEqual(alone.present);
});
