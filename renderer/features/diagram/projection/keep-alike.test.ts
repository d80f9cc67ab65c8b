import { expect, it } from 'vitest';
import { createVariants, keepAlike } from './keep-alike';

const flow = { id: 'f', name: 'HTTPS' };
const edge = (id: string, count: number) => ({ id, data: { flow, badge: { count }, points: [1, 2] } });

it('keeps the objects of what is as before, and nothing else', () => {
  const before = [edge('a', 1), edge('b', 1), edge('c', 1)];

  const [a, b, d] = keepAlike(before, [edge('a', 1), edge('b', 2), edge('d', 1)]);

  expect(a).toBe(before[0]);
  expect(b).not.toBe(before[1]);
  expect(b?.data.badge.count).toBe(2);
  expect(d?.id).toBe('d');
});

it('keeps the list itself where nothing changed, and not when its order did', () => {
  const before = [edge('a', 1), edge('b', 1)];

  expect(keepAlike(before, [edge('a', 1), edge('b', 1)])).toBe(before);
  expect(keepAlike(before, [edge('b', 1), edge('a', 1)])).not.toBe(before);
  expect(keepAlike(before, [edge('a', 1)])).toHaveLength(1);
});

it('tells a field that is gone from one that is undefined', () => {
  const [kept] = keepAlike<{ id: string; way?: string | undefined }>(
    [{ id: 'a', way: undefined }],
    [{ id: 'a' }],
  );

  expect(kept).toEqual({ id: 'a' });
  expect(kept && 'way' in kept).toBe(false);
});

it('gives the same copy for the same fields', () => {
  const variant = createVariants<{ id: string; selected?: boolean }>();
  const one = { id: 'a', selected: false };

  expect(variant(one, { selected: false })).toBe(one);
  const selected = variant(one, { selected: true });
  expect(selected).toEqual({ id: 'a', selected: true });
  expect(variant(one, { selected: true })).toBe(selected);
  expect(variant(one, { selected: false })).toBe(one);
});
