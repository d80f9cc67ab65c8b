import { beforeEach, expect, it } from 'vitest';
import { emptyModel, type ThreatModel } from '../../../shared/model/threat-model';
import { useLanguage } from '../../language/words';
import { whereItIs } from './where-it-is';

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
  elements: { api: element('api', 'shop'), db: element('db', 'shop'), user: element('user', null) },
  diagrams: {
    main: {
      id: 'main',
      name: 'Main',
      placements: {
        shop: { x: 100, y: 50, width: 600, height: 300 },
        api: { x: 20, y: 60, width: 192, height: 64 },
        db: { x: 150, y: 80, width: 192, height: 64 },
        user: { x: -300, y: 40, width: 192, height: 64 },
      },
    },
  },
};

beforeEach(() => useLanguage.setState({ language: 'en' }));

it('says where something lies in its boundary, and what it covers there', () => {
  expect(whereItIs(model, 'main', 'api')).toBe(
    'api is now 20 from the left and 60 from the top of shop. It covers db.',
  );
});

it('says where something lies that is in no boundary', () => {
  expect(whereItIs(model, 'main', 'user')).toBe('user is now -300 to the right and 40 down on the diagram.');
  expect(whereItIs(model, 'main', 'gone')).toBeUndefined();
});
