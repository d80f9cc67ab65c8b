import { expect, it } from 'vitest';
import { containerKnowledge } from '../../shared/knowledge/containers';
import { placeablesOf } from '../../shared/knowledge/placeables';
import { findPlaceables } from './find-placeables';

const entries = placeablesOf(containerKnowledge());
const first = (query: string) => {
  const [best] = findPlaceables(entries, query);
  return best && `${best.type} ${best.id}`;
};

it.each([
  ['postgres', 'element database'],
  ['namespace', 'boundary namespace'],
  ['ingress', 'element ingress'],
  ['pod', 'boundary pod'],
  ['etcd', 'element etcd'],
  ['api server', 'element kube-apiserver'],
  ['  Internet   edge ', 'boundary internet-edge'],
])('takes “%s” for what people mean by it', (query, meant) => {
  expect(first(query)).toBe(meant);
});

it('offers everything where nothing is asked, and nothing where nothing fits', () => {
  expect(findPlaceables(entries, ' ')).toEqual(entries);
  expect(findPlaceables(entries, 'flux capacitor')).toEqual([]);
});
