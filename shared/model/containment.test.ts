import { expect, it } from 'vitest';
import { crossingsOf, enclosingBoundaries, isWithin } from './containment';
import { type Boundary, emptyModel } from './threat-model';

const boundary = (id: string, parent: string | null): Boundary => ({
  id,
  name: id,
  kind: 'x',
  parent,
  facts: {},
});

function nested() {
  const model = emptyModel('nested');
  model.boundaries = {
    cluster: boundary('cluster', null),
    shop: boundary('shop', 'cluster'),
    pod: boundary('pod', 'shop'),
    bank: boundary('bank', 'cluster'),
  };
  const element = (id: string, parent: string | null) =>
    ({ id, name: id, kind: 'process', stencil: 's', parent, facts: {} }) as const;
  model.elements = {
    user: element('user', null),
    web: element('web', 'pod'),
    ledger: element('ledger', 'bank'),
  };
  return model;
}
const crossed = (source: string, target: string) =>
  crossingsOf(nested(), { id: 'f', source, target }).map(
    ({ boundary: id, direction }) => `${direction} ${id}`,
  );

it('enters from the outermost boundary in', () => {
  expect(crossed('user', 'web')).toEqual(['inward cluster', 'inward shop', 'inward pod']);
});

it('leaves from the innermost boundary out, then enters, and never crosses what is around both ends', () => {
  expect(crossed('web', 'ledger')).toEqual(['outward pod', 'outward shop', 'inward bank']);
});

it('lists what is around, innermost first, and stops at a circle', () => {
  const model = nested();
  expect(enclosingBoundaries(model, 'pod').map(({ id }) => id)).toEqual(['pod', 'shop', 'cluster']);
  expect(isWithin(model, 'pod', 'cluster')).toBe(true);

  (model.boundaries.cluster as Boundary).parent = 'pod';
  expect(enclosingBoundaries(model, 'pod')).toHaveLength(3);
});
