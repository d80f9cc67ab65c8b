import { expect, it } from 'vitest';
import { containerKnowledge } from '../../shared/knowledge/containers';
import { placeablesOf } from '../../shared/knowledge/placeables';
import { placeableWords } from '../../shared/language/de/placeable-words';
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

it.each([
  ['Datenbank', 'element database'],
  ['Warteschlange', 'element message-queue'],
  ['Benutzer', 'element internet-user'],
  ['Knoten', 'boundary node'],
  ['Namensraum', 'boundary namespace'],
  ['geheim', 'element secret'],
])('takes the German “%s” for what people mean by it', (query, meant) => {
  const [best] = findPlaceables(entries, query, placeableWords);
  expect(best && `${best.type} ${best.id}`).toBe(meant);
});

it('has German words only for what can be drawn', () => {
  const ids = new Set(entries.map(({ id }) => id));
  expect(Object.keys(placeableWords).filter((id) => !ids.has(id))).toEqual([]);
});
