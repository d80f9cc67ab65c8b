import { isSameData } from '../../model/same-data';
import type { ThreatModel } from '../../model/threat-model';
import type { Side } from './conflict';

/** One thing as it was and as the two sides have it now; undefined where it isn't there. */
export interface Three<T> {
  base: T | undefined;
  mine: T | undefined;
  theirs: T | undefined;
}

export type Versions = { base: ThreatModel } & Record<Side, ThreatModel>;

/** Something in each of the versions. */
export const inEach = <T>(versions: Versions, get: (model: ThreatModel) => T | undefined): Three<T> => ({
  base: get(versions.base),
  mine: get(versions.mine),
  theirs: get(versions.theirs),
});

export const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;

/** Keys of any of the three, those of mine first. */
export function keysOf({ base, mine, theirs }: Three<object>): string[] {
  return [...new Set([mine, theirs, base].flatMap((one) => Object.keys(one ?? {})))];
}

/** A map of one thing's parts as three of each part. */
export function partsOf<T>(maps: Three<Readonly<Record<string, T>>>): [string, Three<T>][] {
  return keysOf(maps).map((key) => [
    key,
    { base: own(maps.base, key), mine: own(maps.mine, key), theirs: own(maps.theirs, key) },
  ]);
}

/** The side whose value stands where only one side changed it, or both alike; undefined where they don't agree. */
export function agreed<T>({ base, mine, theirs }: Three<T>): Side | undefined {
  if (isSameData(mine, theirs) || isSameData(theirs, base)) return 'mine';
  return isSameData(mine, base) ? 'theirs' : undefined;
}

/** The side that removed what the other still has. */
export function removedBy({ base, mine, theirs }: Three<unknown>): Side | undefined {
  if (base === undefined || (mine === undefined) === (theirs === undefined)) return undefined;
  return mine === undefined ? 'mine' : 'theirs';
}
