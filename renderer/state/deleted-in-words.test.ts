import { beforeEach, expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { useLanguage } from '../language/words';
import { whatGoes } from './deleted-in-words';

const ids = ['api', 'web', 'db', 'queue'];
const model: ThreatModel = {
  ...emptyModel('Shop'),
  elements: Object.fromEntries(
    ids.map((id) => [
      id,
      { id, name: id, stencil: 'container', kind: 'process' as const, parent: null, facts: {} },
    ]),
  ),
  flows: {
    order: { id: 'order', name: 'Orders', source: 'web', target: 'api', facts: {} },
    rows: { id: 'rows', name: 'Rows', source: 'api', target: 'db', facts: {} },
  },
};

beforeEach(() => useLanguage.setState({ language: 'en' }));

it('names what goes, and counts the flows that go along', () => {
  expect(whatGoes(model, ['queue'])).toEqual({ what: 'queue', count: 1 });
  expect(whatGoes(model, ['api'])).toEqual({ what: 'api and 2 flows', count: 3 });
  expect(whatGoes(model, ['api', 'web', 'order'])).toEqual({ what: 'api, web and 2 flows', count: 4 });
});

it('names flows where nothing else goes', () => {
  expect(whatGoes(model, ['order', 'rows'])).toEqual({ what: 'Orders and Rows', count: 2 });
});

it('names two of many', () => {
  expect(whatGoes(model, ids).what).toBe('api, web, 2 more and 2 flows');
});
