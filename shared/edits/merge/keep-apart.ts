import { mitigationKey } from '../../model/mitigation-key';
import { isSameData } from '../../model/same-data';
import { idsInThreatKey, rewriteThreatKey } from '../../model/threat-key';
import type { Diagram, ThreatModel } from '../../model/threat-model';
import { idGiver } from '../free-ids';
import { type EntityMap, entityMaps } from './conflict';
import { own, type Versions } from './versions';

/** Ids that the other side gave to something new of its own, and those that it has in the merged model. */
export interface Renamed {
  things: ReadonlyMap<string, string>;
  diagrams: ReadonlyMap<string, string>;
  assumptions: ReadonlyMap<string, string>;
}
export const noneRenamed: Renamed = { things: new Map(), diagrams: new Map(), assumptions: new Map() };

/**
 * Ids are made from names, so that two people easily give the same to two different things. Gives those of `theirs`
 * others wherever that happened.
 */
export function keepApart(versions: Versions): { theirs: ThreatModel; renamed: Renamed } {
  const free = idGiver(everything(versions));
  let renamed = noneRenamed;
  let { theirs } = versions;
  // A thing that gets another id makes whatever refers to it another thing too.
  for (;;) {
    const now = { ...versions, theirs };
    const next = (ids: readonly string[]) => new Map(ids.map((id) => [id, free(id)]));
    const names: Renamed = {
      things: next([...new Set([...clashingThings(now), ...clashingNotes(now)])]),
      diagrams: next(clashing(now, 'diagrams')),
      assumptions: next(clashing(now, 'assumptions')),
    };
    if (names.things.size + names.diagrams.size + names.assumptions.size === 0) return { theirs, renamed };
    theirs = withIds(theirs, versions.base, names);
    renamed = {
      things: new Map([...renamed.things, ...names.things]),
      diagrams: new Map([...renamed.diagrams, ...names.diagrams]),
      assumptions: new Map([...renamed.assumptions, ...names.assumptions]),
    };
  }
}

/** A model with every id of all versions, for asking which are free. */
function everything({ base, mine, theirs }: Versions): ThreatModel {
  const all = <K extends EntityMap | 'decisions' | 'assumptions'>(map: K) => ({
    ...base[map],
    ...theirs[map],
    ...mine[map],
  });
  const diagrams = [base, mine, theirs].flatMap((model) => Object.values(model.diagrams));
  return {
    ...mine,
    elements: all('elements'),
    flows: all('flows'),
    boundaries: all('boundaries'),
    decisions: all('decisions'),
    diagrams: Object.fromEntries(
      [...diagrams, ...Object.values(all('assumptions'))].map((one, at) => [at, one as Diagram]),
    ),
  };
}

/** Ids under which the two sides added what isn't the same. */
function clashingThings(versions: Versions): string[] {
  const { base, mine, theirs } = versions;
  return entityMaps.flatMap((map) =>
    Object.keys(theirs[map]).filter((id) => {
      const isElsewhere = entityMaps.some((one) => one !== map && own<unknown>(mine[one], id) !== undefined);
      if (isElsewhere || hasNote(mine, id)) return true;
      const isNew = own<unknown>(base[map], id) === undefined;
      return isNew && own<unknown>(mine[map], id) !== undefined && !isSameThing(versions, map, id);
    }),
  );
}

function clashing({ base, mine, theirs }: Versions, map: 'diagrams' | 'assumptions'): string[] {
  return Object.keys(theirs[map]).filter((id) => {
    const here = own<unknown>(mine[map], id);
    const isNew = own<unknown>(base[map], id) === undefined;
    return isNew && here !== undefined && !isSameData(here, theirs[map][id]);
  });
}

/** The same with the same place on every diagram that both sides show it on. */
function isSameThing({ mine, theirs }: Versions, map: EntityMap, id: string): boolean {
  const isPlacedAlike = Object.keys(theirs.diagrams).every((diagram) => {
    const [here, there] = [mine, theirs].map((model) => own(model.diagrams, diagram)?.placements[id]);
    return here === undefined || there === undefined || isSameData(here, there);
  });
  return isPlacedAlike && isSameData(mine[map][id], theirs[map][id]);
}

const hasNote = (model: ThreatModel, id: string): boolean =>
  Object.values(model.diagrams).some(({ notes }) => own(notes, id) !== undefined);

function clashingNotes({ base, mine, theirs }: Versions): string[] {
  return Object.values(theirs.diagrams).flatMap((diagram) =>
    Object.entries(diagram.notes ?? {})
      .filter(([id, note]) => {
        if (entityMaps.some((map) => own<unknown>(mine[map], id) !== undefined)) return true;
        const here = own(own(mine.diagrams, diagram.id)?.notes, id);
        const isNew = own(own(base.diagrams, diagram.id)?.notes, id) === undefined;
        return isNew && here !== undefined && !isSameData(here, note);
      })
      .map(([id]) => id),
  );
}

/** A model in which some things have other ids, wherever they are named. What was decided before them stays. */
function withIds(model: ThreatModel, base: ThreatModel, names: Renamed): ThreatModel {
  const now = (id: string) => names.things.get(id) ?? id;
  const inside = (parent: string | null) => (parent === null ? null : now(parent));
  const isAbout = (key: string) => idsInThreatKey(key).some((id) => names.things.has(id));
  const isOld = (map: 'decisions' | 'mitigations', key: string) =>
    isSameData(own<unknown>(base[map], key), model[map][key]);
  return {
    ...model,
    elements: keyed(model.elements, names.things, (one) => ({ ...one, parent: inside(one.parent) })),
    boundaries: keyed(model.boundaries, names.things, (one) => ({ ...one, parent: inside(one.parent) })),
    flows: keyed(model.flows, names.things, (one) => ({
      ...one,
      source: now(one.source),
      target: now(one.target),
    })),
    assumptions: keyed(model.assumptions, names.assumptions),
    diagrams: keyed(model.diagrams, names.diagrams, (one) => diagramWithIds(one, names.things)),
    decisions: entries(model.decisions, (value, key) => [
      isAbout(key) && !isOld('decisions', key) ? (rewriteThreatKey(key, now) ?? key) : key,
      value,
    ]),
    mitigations: entries(model.mitigations, (use, key) =>
      isOld('mitigations', key)
        ? [key, use]
        : [mitigationKey(use.mitigation, now(use.subject)), { ...use, subject: now(use.subject) }],
    ),
    ...(model.hintsAside && {
      hintsAside: model.hintsAside.map((key) => (isAbout(key) ? (rewriteThreatKey(key, now) ?? key) : key)),
    }),
  };
}

function diagramWithIds(diagram: Diagram, names: ReadonlyMap<string, string>): Diagram {
  const now = (id: string) => names.get(id) ?? id;
  return {
    ...diagram,
    placements: entries(diagram.placements, (value, key) => [now(key), value]),
    ...(diagram.notes && { notes: keyed(diagram.notes, names) }),
    ...(diagram.ways && { ways: entries(diagram.ways, (value, key) => [now(key), value]) }),
    ...(diagram.inside !== undefined && { inside: now(diagram.inside) }),
  };
}

const entries = <T>(map: Record<string, T>, change: (value: T, key: string) => [string, T]) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => change(value, key)));

const keyed = <T extends { id: string }>(
  map: Record<string, T>,
  names: ReadonlyMap<string, string>,
  change: (value: T) => T = (value) => value,
) =>
  entries(map, (value) => {
    const id = names.get(value.id) ?? value.id;
    return [id, { ...change(value), id }];
  });
