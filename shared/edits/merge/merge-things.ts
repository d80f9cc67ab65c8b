import type { Facts } from '../../model/fact';
import type { Assumption, Flow, ThreatModel } from '../../model/threat-model';
import type { About, EntityMap } from './conflict';
import type { Fate, Fates } from './fates';
import { type Fields, mergeFields, mergeSets, mergeWhole } from './merge-fields';
import type { Merging } from './merging';
import { inEach, partsOf, type Three } from './versions';

const maps = [
  'elements',
  'flows',
  'boundaries',
  'diagrams',
  'assumptions',
  'decisions',
  'mitigations',
  'evidence',
  'reports',
  'people',
  'approvals',
] as const;
const sets = ['losses', 'hintsAside'] as const;

/** Title, description and whatever else stands beside the maps. */
export function mergeModelFields(merging: Merging): Fields {
  const { versions } = merging;
  const bare = inEach<Fields>(versions, (model) =>
    Object.fromEntries(
      Object.entries(model).filter(([key]) => !([...maps, ...sets] as string[]).includes(key)),
    ),
  );
  const merged = fieldsOf(merging, [], bare, (fields) => ({ kind: 'model', fields }));
  for (const set of sets) {
    const list = mergeSets<unknown>(inEach(versions, (model) => model[set]));
    if (list !== undefined) merged[set] = list;
  }
  return merged;
}

/** Elements, flows or boundaries that exist, field by field, each in its boundary. */
export function mergeThings(merging: Merging, map: EntityMap): Record<string, unknown> {
  const { versions, fates, places } = merging;
  const merged: Record<string, unknown> = {};
  for (const [id, things] of partsOf(inEach(versions, (model) => model[map] as Record<string, Thing>))) {
    if (!fates(map, id).exists) continue;
    const { mine, theirs } = things;
    const thing = mine && theirs ? mergeThing(merging, map, id, things) : (mine ?? theirs);
    merged[id] = map === 'flows' ? thing : { ...thing, parent: places.get(id)?.parent ?? null };
  }
  return merged;
}

/** Flows that exist, without those that an end went from; and what that means for what hangs on them. */
export function mergeFlows(merging: Merging): { flows: Record<string, unknown>; fates: Fates } {
  const all = mergeThings(merging, 'flows') as Record<string, Flow>;
  const lost = new Map<string, Fate>();
  for (const [id, { source, target }] of Object.entries(all)) {
    const gone = [source, target].map((end) => merging.fates('elements', end)).find(({ exists }) => !exists);
    if (gone) lost.set(id, gone);
  }
  return {
    flows: Object.fromEntries(Object.entries(all).filter(([id]) => !lost.has(id))),
    fates: (map, id) => (map === 'flows' ? lost.get(id) : undefined) ?? merging.fates(map, id),
  };
}

type Thing = Fields & { facts: Facts };

function mergeThing(merging: Merging, map: EntityMap, id: string, things: Three<Thing>): Fields {
  const bare = (thing: Thing | undefined): Fields | undefined => {
    if (thing === undefined) return undefined;
    const { facts: _facts, parent: _parent, ...rest } = thing;
    return rest;
  };
  const fields: Three<Fields> = {
    base: bare(things.base),
    mine: bare(things.mine),
    theirs: bare(things.theirs),
  };
  const facts: Three<Facts> = {
    base: things.base?.facts,
    mine: things.mine?.facts,
    theirs: things.theirs?.facts,
  };
  return {
    ...fieldsOf(merging, [map, id], fields, (names) => ({ kind: 'field', map, id, fields: names })),
    facts: mergeWhole(partsOf(facts), (fact, { mine, theirs }) =>
      merging.judge.decide({
        key: `${map}/${id}/facts/${fact}`,
        about: { kind: 'fact', map, id, fact },
        mine,
        theirs,
        covers: [[map, id, 'facts', fact]],
      }),
    ),
  };
}

export function mergeAssumptions(merging: Merging): Record<string, unknown> {
  const { versions, fates } = merging;
  const merged: Record<string, unknown> = {};
  for (const [id, things] of partsOf<Assumption>(
    inEach(versions, (model: ThreatModel) => model.assumptions),
  )) {
    if (!fates('assumptions', id).exists) continue;
    const { mine, theirs } = things;
    merged[id] =
      mine && theirs
        ? fieldsOf(merging, ['assumptions', id], things, (fields) => ({
            kind: 'field',
            map: 'assumptions',
            id,
            fields,
          }))
        : (mine ?? theirs);
  }
  return merged;
}

/** What means something only together: a flow's ends. */
const together = [['source', 'target']];

function fieldsOf(
  { judge }: Merging,
  path: readonly string[],
  things: Three<Fields>,
  about: (fields: readonly string[]) => About,
): Record<string, unknown> {
  return mergeFields(things, together, (fields, { mine, theirs }) =>
    judge.decide({
      key: [...path, fields.join()].join('/'),
      about: about(fields),
      mine,
      theirs,
      covers: fields.map((field) => [...path, field]),
    }),
  );
}
