import type { Side } from './conflict';
import { agreed, keysOf, own, type Three } from './versions';

/** Fields of one thing. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Merges the fields of one thing that both sides have: a field that only one side changed is as that side has it.
 * @param together fields that mean something only with each other, such as a flow's two ends
 * @param decide which side to take where both changed fields, given what the sides have of them
 */
export function mergeFields(
  things: Three<Fields>,
  together: readonly (readonly string[])[],
  decide: (fields: readonly string[], values: Three<Fields>) => Side | Fields,
): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const fields of units(keysOf(things), together)) {
    const values = {
      base: pick(things.base, fields),
      mine: pick(things.mine, fields) ?? {},
      theirs: pick(things.theirs, fields) ?? {},
    };
    const taken = agreed(values) ?? decide(fields, values);
    Object.assign(merged, typeof taken === 'string' ? values[taken] : taken);
  }
  return merged;
}

function units(keys: readonly string[], together: readonly (readonly string[])[]): (readonly string[])[] {
  const grouped = new Set(together.flat());
  const present = new Set(keys);
  return [
    ...together.filter((unit) => unit.some((key) => present.has(key))),
    ...keys.filter((key) => !grouped.has(key)).map((key) => [key]),
  ];
}

/** Some of a thing's fields: those that it has. */
export function pick(thing: Fields | undefined, fields: readonly string[]): Fields | undefined {
  if (thing === undefined) return undefined;
  return Object.fromEntries(
    fields.flatMap((field) => (own(thing, field) === undefined ? [] : [[field, thing[field]]])),
  );
}

/**
 * Merges a map whose values are taken whole.
 * @param decide which side to take where both changed the same one
 */
export function mergeWhole<T>(
  parts: readonly [string, Three<T>][],
  decide: (key: string, values: Three<T>) => Side,
): Record<string, T> {
  const merged: Record<string, T> = {};
  for (const [key, values] of parts) {
    const taken = values[agreed(values) ?? decide(key, values)];
    if (taken !== undefined) merged[key] = taken;
  }
  return merged;
}

/** Merges lists in which only it counts what is in them: what either side added is in, what either removed is out. */
export function mergeSets<T>(lists: Three<readonly T[]>): readonly T[] | undefined {
  const side = agreed(lists);
  if (side !== undefined) return lists[side];
  const keyed = (list: readonly T[] = []) => new Map(list.map((item) => [JSON.stringify(item), item]));
  const [base, mine, theirs] = [keyed(lists.base), keyed(lists.mine), keyed(lists.theirs)];
  return [...new Map([...mine, ...theirs])]
    .filter(([key]) => !base.has(key) || (mine.has(key) && theirs.has(key)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

/** A map with nothing in it is there or not, as the side has it that changed that. */
export function isThere(maps: Three<object>, merged: object): boolean {
  if (Object.keys(merged).length > 0) return true;
  const has = {
    base: maps.base !== undefined,
    mine: maps.mine !== undefined,
    theirs: maps.theirs !== undefined,
  };
  return has[agreed(has) ?? 'mine'];
}
