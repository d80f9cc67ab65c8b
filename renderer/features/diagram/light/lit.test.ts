import { expect, it } from 'vitest';
import { setCollapsed } from '../../../../shared/edits/collapse';
import { connect } from '../../../../shared/edits/connect';
import { execute } from '../../../../shared/edits/history';
import { sampleDiagram } from '../../../../shared/edits/sample-diagram.fixture';
import { shownDiagram } from '../../../../shared/model/shown-diagram';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { litIds } from './lit';

const lit = (model: ThreatModel, ...ids: string[]) => {
  const diagram = model.diagrams.main;
  if (diagram === undefined) throw new Error('The sample has a diagram.');
  return [...litIds({ ids }, shownDiagram(model, diagram))];
};

it('lights a thing itself, or the box and the line that stand for it', () => {
  const open = sampleDiagram();
  expect(lit(open.present, 'web', 'query', 'shop')).toEqual(['web', 'query', 'shop']);

  const closed = [connect('order', 'user', 'db'), setCollapsed('main', ['shop'], true)].reduce(
    execute,
    open,
  ).present;
  expect(lit(closed, 'web')).toEqual(['shop']);
  // A flow inside is in the box; several from outside are one line to it.
  expect(lit(closed, 'query')).toEqual(['shop']);
  expect(lit(closed, 'call', 'order')).toEqual(['user>shop']);
  expect(lit(closed, 'gone')).toEqual([]);
});
