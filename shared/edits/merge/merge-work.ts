import type { MitigationUse, ThreatModel } from '../../model/threat-model';
import { type About, entityMaps, otherSide } from './conflict';
import { mergeWhole } from './merge-fields';
import type { Merging } from './merging';
import { agreed, inEach, partsOf, type Three } from './versions';

/** What people noted under keys: each note is taken whole, so that nobody's reason stands beside another's decision. */
export function mergeNoted(
  { judge, versions }: Merging,
  map: 'decisions' | 'evidence',
  about: (key: string) => About,
): Record<string, unknown> {
  const notes = inEach<Readonly<Record<string, unknown>>>(versions, (model) => model[map]);
  return mergeWhole(partsOf(notes), (key, { mine, theirs }) =>
    judge.decide({ key: `${map}/${key}`, about: about(key), mine, theirs, covers: [[map, key]] }),
  );
}

/** What people want in reports: each choice is taken whole; absent where there is none. */
export function mergeReports({ judge, versions }: Merging): Pick<ThreatModel, 'reports'> {
  const all = inEach(versions, (model) => model.reports);
  const side = agreed(all);
  const reports =
    side === undefined
      ? mergeWhole(partsOf(all), (id, { mine, theirs }) =>
          judge.decide({
            key: `reports/${id}`,
            about: { kind: 'report', id },
            mine,
            theirs,
            covers: [['reports', id]],
          }),
        )
      : all[side];
  return reports === undefined ? {} : { reports };
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
