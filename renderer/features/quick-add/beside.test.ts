import { expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../../../shared/model/threat-model';
import { besideOf, likelyManner, mannersOf, parentOf, placeBeside, turned } from './beside';

const element = (id: string, parent: string | null) => ({
  id,
  name: id,
  stencil: 'container',
  kind: 'process' as const,
  parent,
  facts: {},
});
const model: ThreatModel = {
  ...emptyModel('Shop'),
  boundaries: { shop: { id: 'shop', name: 'shop', kind: 'namespace', parent: null, facts: {} } },
  elements: { api: element('api', 'shop'), db: element('db', null) },
  flows: { sql: { id: 'sql', name: 'SQL', source: 'api', target: 'db', facts: {} } },
};
const database = { type: 'element', id: 'database' } as const;

it('comes next to an element with a flow from it, turned to it, or without', () => {
  const beside = besideOf(model, 'api');
  expect(mannersOf(beside)).toEqual(['to', 'from', 'alone']);
  expect(placeBeside(model, 'main', beside, database, 'to').joined).toEqual({ element: 'api', as: 'source' });
  expect(turned(beside, 'to')).toBe('from');
  expect(turned(beside, 'from')).toBe('to');
  expect(placeBeside(model, 'main', beside, database, 'from').joined?.as).toBe('target');
  expect(placeBeside(model, 'main', beside, database, 'alone').joined).toBeUndefined();
  expect(parentOf(beside, 'to')).toBe('shop');
});

it('comes into a boundary, or next to it', () => {
  const beside = besideOf(model, 'shop');
  expect(mannersOf(beside)).toEqual(['inside', 'alone']);
  expect(parentOf(beside, 'inside')).toBe('shop');
  expect(parentOf(beside, 'alone')).toBeNull();
  expect(turned(beside, 'inside')).toBe('alone');
  expect(placeBeside(model, 'main', beside, database, 'alone').where?.parent).toBeNull();
});

it('goes on from the end of a flow, and where there is room when nothing is chosen', () => {
  expect(besideOf(model, 'sql')).toEqual({ of: 'element', id: 'db', parent: null });
  expect(besideOf(model, null)).toEqual({ of: 'nothing' });
  expect(placeBeside(model, 'main', besideOf(model, 'gone'), database, 'to')).toEqual({
    where: undefined,
    joined: undefined,
  });
});

it('connects no boundary', () => {
  const pod = { type: 'boundary', id: 'pod' } as const;
  expect(placeBeside(model, 'main', besideOf(model, 'api'), pod, 'to').joined).toBeUndefined();
});

it('connects no store with another by itself, unless a person drew the flow already', () => {
  const stores: ThreatModel = {
    ...model,
    elements: { ...model.elements, db: { ...element('db', null), kind: 'data store' } },
  };
  expect(likelyManner(stores, besideOf(stores, 'db'), 'data store')).toBe('alone');
  expect(likelyManner(stores, besideOf(stores, 'db'), 'process')).toBe('to');
  expect(likelyManner(stores, besideOf(stores, 'api'), 'data store')).toBe('to');
  expect(likelyManner(stores, besideOf(stores, 'sql'), 'data store')).toBe('alone');
  expect(likelyManner(stores, besideOf(stores, 'db'), undefined)).toBe('to');
  expect(likelyManner(stores, besideOf(stores, 'shop'), 'data store')).toBe('inside');
  expect(turned(besideOf(stores, 'db'), 'alone')).toBe('to');
});
