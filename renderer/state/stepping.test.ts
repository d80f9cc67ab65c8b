import { expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { whatCame } from './stepping';

const element = (id: string) => ({
  id,
  name: id,
  stencil: 'container',
  kind: 'process' as const,
  parent: null,
  facts: {},
});
const place = { x: 0, y: 0, width: 192, height: 64 };
const whole: ThreatModel = {
  ...emptyModel('Shop'),
  elements: { api: element('api'), web: element('web') },
  flows: { order: { id: 'order', name: '', source: 'web', target: 'api', facts: {} } },
  diagrams: { main: { id: 'main', name: 'Main', placements: { api: place, web: place } } },
};
const without: ThreatModel = {
  ...whole,
  elements: { web: element('web') },
  flows: {},
  diagrams: { main: { id: 'main', name: 'Main', placements: { web: place } } },
};

it('is what came back, without the flows that came along', () => {
  expect(whatCame(without, whole, 'main')).toEqual(['api']);
});

it('is a flow that came back alone', () => {
  expect(whatCame({ ...whole, flows: {} }, whole, 'main')).toEqual(['order']);
});

it('is nothing where nothing came, or where the diagram shows nothing of it', () => {
  expect(whatCame(whole, without, 'main')).toEqual([]);
  const elsewhere = { ...whole, diagrams: { main: { id: 'main', name: 'Main', placements: {} } } };
  expect(whatCame(without, elsewhere, 'main')).toEqual([]);
});
