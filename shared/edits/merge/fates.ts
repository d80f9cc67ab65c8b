import type { ThreatModel } from '../../model/threat-model';
import { type ExistingMap, type Judge, otherSide, type Side } from './conflict';
import { consequencesOf } from './consequences';
import { tracesOf } from './traces';
import { inEach, own, removedBy, type Versions } from './versions';

/** What becomes of a thing: which side has it, and who removed it, if anybody did. */
export interface Fate {
  exists: boolean;
  /** The side that removed it while the other kept it. */
  removedBy: Side | undefined;
}

export type Fates = (map: ExistingMap, id: string) => Fate;

/**
 * Decides what exists in the merged model. What one side removed goes, unless the other changed it or put something
 * to it meanwhile: then that is to choose. Flows go and stay with their ends.
 */
export function decideFates(judge: Judge, versions: Versions): Fates {
  const known = new Map<string, Fate>();
  const decide = (map: ExistingMap, id: string): Fate => {
    const things = inEach<unknown>(versions, (model) => own<unknown>(model[map], id));
    const remover = removedBy(things);
    if (remover === undefined)
      return { exists: things.mine !== undefined || things.theirs !== undefined, removedBy: undefined };
    const ends = map === 'flows' ? endsOf(versions[otherSide(remover)], id) : [];
    if (ends.some((end) => isRemoved(versions, end, remover)))
      return { exists: ends.every((end) => fateOf('elements', end).exists), removedBy: remover };
    const traces = tracesOf(versions, map, id, otherSide(remover));
    if (traces.length === 0) return { exists: false, removedBy: remover };
    const side = judge.decide({
      key: `${map}/${id}`,
      about: { kind: 'removed', map, id, by: remover, work: traces },
      mine: things.mine,
      theirs: things.theirs,
      covers: [[map, id], ...traces, ...consequencesOf(versions.base, map, id)],
    });
    return { exists: side !== remover, removedBy: remover };
  };
  const fateOf: Fates = (map, id) => {
    const key = `${map}/${id}`;
    const fate = known.get(key) ?? decide(map, id);
    known.set(key, fate);
    return fate;
  };
  for (const map of ['elements', 'boundaries', 'flows', 'diagrams', 'assumptions'] as const)
    for (const id of new Set([versions.mine, versions.theirs].flatMap((model) => Object.keys(model[map]))))
      fateOf(map, id);
  keepADiagram(judge, versions, known);
  return fateOf;
}

function endsOf({ flows }: ThreatModel, id: string): string[] {
  const flow = own(flows, id);
  return flow === undefined ? [] : [flow.source, flow.target];
}

const isRemoved = ({ base, ...sides }: Versions, element: string, by: Side): boolean =>
  own(base.elements, element) !== undefined && own(sides[by].elements, element) === undefined;

/** Each side may have removed what was the other's last diagram. One has to be there. */
function keepADiagram(judge: Judge, versions: Versions, known: Map<string, Fate>): void {
  const ids = [...new Set([versions.mine, versions.theirs].flatMap(({ diagrams }) => Object.keys(diagrams)))];
  if (ids.length === 0 || ids.some((id) => known.get(`diagrams/${id}`)?.exists)) return;
  const side = judge.decide({
    key: 'diagrams',
    about: { kind: 'model', fields: ['diagrams'] },
    mine: Object.values(versions.mine.diagrams).map(({ name }) => name),
    theirs: Object.values(versions.theirs.diagrams).map(({ name }) => name),
    covers: ids.map((id) => ['diagrams', id]),
  });
  for (const id of Object.keys(versions[side].diagrams))
    known.set(`diagrams/${id}`, { exists: true, removedBy: otherSide(side) });
}
