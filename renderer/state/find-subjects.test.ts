import { expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { findSubjects } from './find-subjects';

const element = (id: string, name: string, stencil: string, parent: string | null) => ({
  id,
  name,
  stencil,
  kind: 'process' as const,
  parent,
  facts: {},
});
const model: ThreatModel = {
  ...emptyModel('Shop'),
  boundaries: { shop: { id: 'shop', name: 'shop', kind: 'namespace', parent: null, facts: {} } },
  elements: {
    'svc-api': element('svc-api', 'api', 'service', 'shop'),
    api: element('api', 'api', 'container', 'shop'),
    'api-2': element('api-2', 'api', 'container', null),
  },
  flows: {},
};
const ids = Object.keys(model.elements);
const found = (query: string) => findSubjects(model, ids, query).map(({ id }) => id);

it('tells things of one name apart by kind and by the boundaries around them', () => {
  expect(found('api service')).toEqual(['svc-api']);
  expect(found('api container shop')).toEqual(['api']);
  expect(findSubjects(model, ['api'], '')).toEqual([
    { id: 'api', name: 'api', kind: 'Container', inside: 'shop' },
  ]);
});

it('keeps the order that it is given where nothing is asked', () => {
  expect(found('')).toEqual(ids);
  expect(found('web')).toEqual([]);
});
