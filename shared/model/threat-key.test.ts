import { expect, it } from 'vitest';
import { idsInThreatKey, rewriteThreatKey } from './threat-key';

const ids = new Map([
  ['web', 'web-2'],
  ['call', 'call-2'],
  ['shop', 'shop-2'],
  ['a:b', 'c'],
]);
const rewrite = (key: string) => rewriteThreatKey(key, (id) => ids.get(id));

it('puts other ids into every shape of a key', () => {
  expect(rewrite('privileged/web')).toBe('privileged/web-2');
  expect(rewrite('pack/privileged/web')).toBe('pack/privileged/web-2');
  expect(rewrite('no-tls/call@shop')).toBe('no-tls/call-2@shop-2');
  expect(rewrite('open-gate/shop:inward')).toBe('open-gate/shop-2:inward');
  expect(rewrite('privileged/a:b')).toBe('privileged/c');
});

it('knows when a key is about something else too', () => {
  expect(rewrite('no-tls/call@other')).toBeUndefined();
  expect(rewrite('no-tls/other@shop')).toBeUndefined();
  expect(rewrite('open-gate/other:outward')).toBeUndefined();
  expect(rewrite('no key')).toBeUndefined();
});

it('tells every id that a key may be about', () => {
  expect(idsInThreatKey('no-tls/call@shop')).toEqual(['call', 'shop']);
  expect(idsInThreatKey('open-gate/shop:inward')).toEqual(['shop:inward', 'shop']);
  expect(idsInThreatKey('no key')).toEqual([]);
});
