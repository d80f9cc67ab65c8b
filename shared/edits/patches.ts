import { applyPatches, enablePatches, type Patch } from 'immer';
import type { ThreatModel } from '../model/threat-model';

enablePatches();

export type { Patch } from 'immer';

/**
 * What leads from one model to another, however it came about (an edit, an undo, a jump): patches that `patched` takes.
 * Costs what differs, not what there is, where two versions share what they have in common.
 */
export function patchesBetween(before: ThreatModel, after: ThreatModel): Patch[] {
  const found: Patch[] = [];
  differences(before, after, [], found);
  return found;
}

/** A model with patches applied. @throws where one doesn't fit the model */
export const patched = (model: ThreatModel, patches: readonly Patch[]): ThreatModel =>
  applyPatches(model, patches);

function differences(before: unknown, after: unknown, path: (string | number)[], found: Patch[]): void {
  if (before === after) return;
  if (!isRecord(before) || !isRecord(after)) {
    if (!isSameList(before, after)) found.push({ op: 'replace', path, value: after });
    return;
  }
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) found.push({ op: 'remove', path: [...path, key] });
  for (const key of Object.keys(after)) {
    const [one, other] = [before[key], after[key]];
    if (Object.hasOwn(before, key)) differences(one, other, [...path, key], found);
    else found.push({ op: 'add', path: [...path, key], value: other });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists are replaced whole: they are short, and their order is part of them. */
const isSameList = (before: unknown, after: unknown): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  before.length === after.length &&
  before.every((one, index) => one === after[index]);
