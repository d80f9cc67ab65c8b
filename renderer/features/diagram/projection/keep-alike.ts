/** Whether two values of plain data are the same, part by part. Parts that are one object are not looked into. */
function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [own, others] = [Object.entries(a), Object.keys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    own.length === others.length &&
    own.every(([field, value]) => field in b && isAlike(value, (b as Record<string, unknown>)[field]))
  );
}

/**
 * A list made anew, with what is as it was before as the very same objects, and the very same list where nothing
 * changed: what React Flow knows already it doesn't draw again.
 */
export function keepAlike<T extends { id: string }>(before: readonly T[], now: readonly T[]): readonly T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  const kept = now.map((one) => {
    const old = known.get(one.id);
    return old !== undefined && isAlike(old, one) ? old : one;
  });
  return isSameList(before, kept) ? before : kept;
}

export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/**
 * Gives things other fields (selected, say) by a copy, and the same copy again as long as they are to have the same
 * fields. What has them already is its own copy.
 */
export function createVariants<T extends object>(): (one: T, fields: Partial<T>) => T {
  const known = new WeakMap<T, T>();
  return (one, fields) => {
    const names = Object.keys(fields) as (keyof T)[];
    const fits = (other: T) => names.every((name) => other[name] === fields[name]);
    const before = known.get(one);
    if (fits(one)) return one;
    if (before !== undefined && fits(before)) return before;
    const variant = { ...one, ...fields };
    known.set(one, variant);
    return variant;
  };
}
