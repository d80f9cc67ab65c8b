import { beforeEach, expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../../shared/model/threat-model';
import { useLanguage } from '../language/words';
import { describeSubject } from './describe-subject';

const place = { x: 0, y: 0, width: 100, height: 60 };
const model: ThreatModel = {
  ...emptyModel('Shop'),
  boundaries: { ns: { id: 'ns', name: 'shop', kind: 'namespace', parent: null, facts: {} } },
  elements: {
    api: { id: 'api', name: 'api', stencil: 'container', kind: 'process', parent: 'ns', facts: {} },
    db: {
      id: 'db',
      name: '\u202Ebd',
      stencil: 'database',
      kind: 'data store',
      parent: null,
      facts: {},
      outOfScope: { reason: 'Elsewhere.' },
    },
  },
  flows: {
    sql: { id: 'sql', name: 'SQL', source: 'api', target: 'db', facts: {} },
    bare: { id: 'bare', name: '', source: 'api', target: 'db', facts: {} },
  },
};
const diagram = {
  placements: { api: { ...place, locked: true }, ns: { ...place, collapsed: true }, db: place },
};

beforeEach(() => useLanguage.setState({ language: 'en' }));

it('says name, kind, place, flows, threats, scope and lock, each where there is something to say', () => {
  expect(describeSubject(model, diagram, 'api', { count: 2, highest: 'high' })).toBe(
    'api, Container, in shop; 2 flows out; 2 open threats, highest high; locked',
  );
  expect(describeSubject(model, diagram, 'db', undefined)).toBe(
    '[U+202E]bd, Database; 2 flows in; out of scope',
  );
  expect(describeSubject(model, diagram, 'ns', { count: 1, highest: 'low' })).toBe(
    'shop, Namespace boundary; 2 flows out; holds 1 thing; 1 open threat, highest low; collapsed',
  );
});

it('says the ends of a flow once', () => {
  expect(describeSubject(model, diagram, 'sql', undefined)).toBe(
    'SQL, flow, from api to [U+202E]bd; crosses 1 boundary',
  );
  expect(describeSubject(model, diagram, 'bare', undefined)).toBe(
    'api → [U+202E]bd, flow; crosses 1 boundary',
  );
});

it('speaks the language of the window', () => {
  useLanguage.setState({ language: 'de' });
  expect(describeSubject(model, diagram, 'api', { count: 1, highest: 'high' })).toBe(
    'api, Container, in shop; 2 Datenflüsse hinaus; 1 offene Bedrohung, höchstes Risiko hoch; gesperrt',
  );
});
