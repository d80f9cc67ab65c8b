import type { MitigationUse } from '../../model/threat-model';
import { type About, entityMaps, otherSide } from './conflict';
import { isThere, mergeWhole } from './merge-fields';
import type { Merging } from './merging';
import { agreed, inEach, partsOf, type Three } from './versions';

/** What people noted under keys: each note is taken whole, so that nobody's reason stands beside another's decision. */
export function mergeNoted(
  { judge, versions }: Merging,
  map: 'decisions' | 'evidence' | 'people' | 'approvals' | 'reports',
  about: (key: string) => About,
): Record<string, unknown> {
  const notes = inEach<Readonly<Record<string, unknown>>>(versions, (model) => model[map]);
  return mergeWhole(partsOf(notes), (key, { mine, theirs }) =>
    judge.decide({ key: `${map}/${key}`, about: about(key), mine, theirs, covers: [[map, key]] }),
  );
}

/** What may be missing from a model altogether, and then is from the merged one. */
export function mergeNotedIfAny(
  merging: Merging,
  map: 'people' | 'approvals' | 'reports',
  about: (key: string) => About,
): Record<string, Record<string, unknown>> {
  const maps = inEach<object>(merging.versions, (model) => model[map]);
  const merged = mergeNoted(merging, map, about);
  return isThere(maps, merged) ? { [map]: merged } : {};
}

/** How far measures are: they go and come back with what they are for. */
export function mergeMitigations(merging: Merging): Record<string, MitigationUse> {
  const { judge, versions } = merging;
  const merged: Record<string, MitigationUse> = {};
  for (const [key, uses] of partsOf(inEach(versions, (model) => model.mitigations))) {
    const side =
      sideOfSubject(merging, uses) ??
      agreed(uses) ??
      judge.decide({
        key: `mitigations/${key}`,
        about: { kind: 'mitigation', key },
        mine: uses.mine,
        theirs: uses.theirs,
        covers: [['mitigations', key]],
      });
    const use = uses[side];
    if (use !== undefined) merged[key] = use;
  }
  return merged;
}

/** Where only one side removed what a measure is for, the side that was followed in it. */
function sideOfSubject({ fates }: Merging, { base, mine, theirs }: Three<MitigationUse>) {
  const subject = (mine ?? theirs ?? base)?.subject;
  if (subject === undefined) return undefined;
  for (const map of entityMaps) {
    const { exists, removedBy } = fates(map, subject);
    if (removedBy !== undefined) return exists ? otherSide(removedBy) : removedBy;
  }
  return undefined;
}
