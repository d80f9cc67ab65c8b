import { expect, it } from 'vitest';
import type { Knowledge } from '../../../shared/knowledge/knowledge';
import { emptyModel, type ThreatModel } from '../../../shared/model/threat-model';
import { commonFacts, commonParent, countKinds } from './in-common';

const said = (value: string) => ({ value, source: { by: 'person' as const } });
const element = (id: string, stencil: string, parent: string | null, facts = {}) => ({
  id,
  name: id,
  stencil,
  kind: 'process' as const,
  parent,
  facts,
});
const model: ThreatModel = {
  ...emptyModel('Shop'),
  boundaries: { shop: { id: 'shop', name: 'shop', kind: 'namespace', parent: null, facts: {} } },
  elements: {
    api: element('api', 'container', 'shop', { privileged: said('no'), rootless: said('yes') }),
    web: element('web', 'container', 'shop', { privileged: said('no'), rootless: said('unknown') }),
    node: element('node', 'host', null, { patched: said('yes') }),
  },
};
const knowledge = {
  stencils: new Map([
    ['container', { facts: ['privileged', 'rootless', 'image'] }],
    ['host', { facts: ['rootless'] }],
  ]),
  boundaries: new Map(),
  flowFacts: [],
} as unknown as Pick<Knowledge, 'stencils' | 'boundaries' | 'flowFacts'>;

it('tells what several things say of the facts that all can have, and where they differ', () => {
  expect(commonFacts(model, knowledge, ['api', 'web'])).toEqual([
    { fact: 'privileged', answer: { value: 'no' } },
    { fact: 'rootless', answer: 'various' },
    { fact: 'image', answer: { value: undefined } },
  ]);
  expect(commonFacts(model, knowledge, ['node', 'api']).map(({ fact }) => fact)).toEqual(['rootless']);
  expect(commonFacts(model, knowledge, [])).toEqual([]);
});

it('knows the boundary that all are in', () => {
  expect(commonParent(model, ['api', 'web'])).toBe('shop');
  expect(commonParent(model, ['node', 'shop'])).toBeNull();
  expect(commonParent(model, ['api', 'node'])).toBe('various');
});

it('counts kinds, the most first', () => {
  const kindOf = (id: string) => model.elements[id]?.stencil ?? '';
  expect(countKinds(['node', 'api', 'web'], kindOf)).toEqual([
    ['container', 2],
    ['host', 1],
  ]);
});
