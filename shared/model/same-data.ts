/** Whether two values of plain data say the same. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, at) => isSameData(one, b[at]));
  const fields = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    !Array.isArray(b) &&
    fields.length === others.size &&
    fields.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)))
  );
}

/** `now` with every part of `before` that says the same: who compares by identity sees only what changed. */
export function share<T>(before: unknown, now: T): T {
  if (isSameData(before, now)) return before as T;
  if (typeof now !== 'object' || now === null || typeof before !== 'object' || before === null) return now;
  if (Array.isArray(now) || Array.isArray(before)) return now;
  const known = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(now).map(([key, value]) => [key, share(known.get(key), value)]),
  ) as T;
}

/** Whether two lists have the same members. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/** What was there before where it says the same: who keeps it, sees that nothing changed. */
export const keep = <T>(before: T | undefined, now: T): T =>
  before !== undefined && isSameData(before, now) ? before : now;

/** The same of a list that is made anew each time from members that stay. */
export const keepList = <T>(before: T[], now: T[]): T[] => (isSameList(before, now) ? before : now);
