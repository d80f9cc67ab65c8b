import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EntityId } from '../../model/id';
import { identifier, shortened } from './identifier';

it('is readable where Kubernetes allows the names', () => {
  expect(identifier('service', 'default', 'frontend')).toBe('service.default.frontend');
  expect(identifier('secret', 'shop', 'tls.example.org')).toBe('secret.shop.tls.example.org');
});

it('is an id whatever the names are, and another for other names', () => {
  const name = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a.b', 'a', 'b.c', 'b', 'c', ''),
  );
  fc.assert(
    fc.property(name, name, name, name, (a, b, c, d) => {
      const [one, other] = [identifier('x', a, b), identifier('x', c, d)];
      expect(EntityId.safeParse(shortened(`flow.${one}.to.${other}`)).success).toBe(true);
      expect(EntityId.safeParse(one).success).toBe(true);
      expect(one === other).toBe(a === c && b === d);
    }),
  );
});
