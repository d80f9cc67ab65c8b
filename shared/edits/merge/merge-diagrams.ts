import { isSameData } from '../../model/same-data';
import type { Diagram, FlowWay, Note, Placement } from '../../model/threat-model';
import { otherSide } from './conflict';
import { type Fields, isThere, mergeFields, pick } from './merge-fields';
import type { Merging } from './merging';
import { agreed, inEach, own, partsOf, removedBy, type Three } from './versions';

/** Every diagram that exists, showing only what exists. */
export function mergeDiagrams(merging: Merging): Record<string, Diagram> {
  const { versions, fates } = merging;
  const merged: Record<string, Diagram> = {};
  for (const [id, diagrams] of partsOf(inEach(versions, (model) => model.diagrams))) {
    if (!fates('diagrams', id).exists) continue;
    const { mine, theirs } = diagrams;
    const only = mine ?? theirs;
    if (only === undefined) continue;
    // Of a diagram that only one side has, all is as that side has it.
    const alone = mine ? { base: mine, mine, theirs: mine } : { base: theirs, mine: theirs, theirs };
    merged[id] = withoutLost(merging, mergeDiagram(merging, id, mine && theirs ? diagrams : alone));
  }
  return merged;
}

/** No longer the inside of a boundary that is gone. */
function withoutLost({ fates }: Merging, diagram: Diagram): Diagram {
  const { inside, ...rest } = diagram;
  return inside !== undefined && !fates('boundaries', inside).exists ? rest : diagram;
}

/** A diagram that both sides have. */
function mergeDiagram(merging: Merging, id: string, diagrams: Three<Diagram>): Diagram {
  const { judge, fates } = merging;
  const bare = ({ placements: _p, notes: _n, ways: _w, ...rest }: Diagram): Fields => rest;
  const fields = {
    base: diagrams.base && bare(diagrams.base),
    mine: diagrams.mine && bare(diagrams.mine),
    theirs: diagrams.theirs && bare(diagrams.theirs),
  };
  // Who removed a boundary took it from the diagram of its inside too: it comes back with it.
  const inside = diagrams.base?.inside;
  const removed = inside === undefined ? undefined : fates('boundaries', inside);
  if (removed?.exists && removed.removedBy)
    fields[removed.removedBy] = { ...fields[removed.removedBy], inside };
  const merged = mergeFields(fields, [], (names, values) =>
    judge.decide({
      key: `diagrams/${id}/${names.join()}`,
      about: { kind: 'field', map: 'diagrams', id, fields: names },
      mine: values.mine,
      theirs: values.theirs,
      covers: names.map((name) => ['diagrams', id, name]),
    }),
  );
  const notes = mergeNotes(merging, id, {
    base: diagrams.base?.notes,
    mine: diagrams.mine?.notes,
    theirs: diagrams.theirs?.notes,
  });
  const ways = mergeWays(merging, id, {
    base: diagrams.base?.ways,
    mine: diagrams.mine?.ways,
    theirs: diagrams.theirs?.ways,
  });
  return {
    ...(merged as Pick<Diagram, 'id' | 'name'>),
    placements: mergePlacements(merging, id, {
      base: diagrams.base?.placements,
      mine: diagrams.mine?.placements,
      theirs: diagrams.theirs?.placements,
    }),
    ...(notes && { notes }),
    ...(ways && { ways }),
  };
}

function mergePlacements(
  merging: Merging,
  diagram: string,
  maps: Three<Record<string, Placement>>,
): Record<string, Placement> {
  const { judge, fates } = merging;
  const merged: Record<string, Placement> = {};
  for (const [id, placements] of partsOf(maps)) {
    const fate = [fates('elements', id), fates('boundaries', id)].find(({ exists }) => exists);
    if (fate === undefined) continue;
    const { mine, theirs } = placements;
    const hider = removedBy(placements);
    if (mine && theirs) merged[id] = mergePlacement(merging, diagram, id, placements);
    else if (hider === undefined || fate.removedBy === hider) {
      const only = mine ?? theirs;
      if (only) merged[id] = only;
    } else {
      const shown = placements[otherSide(hider)];
      if (shown === undefined || isSameData(placements.base, shown)) continue;
      const side = judge.decide({
        key: `diagrams/${diagram}/placements/${id}`,
        about: { kind: 'hidden', diagram, id, by: hider },
        mine,
        theirs,
        covers: [['diagrams', diagram, 'placements', id]],
      });
      if (side !== hider) merged[id] = shown;
    }
  }
  return merged;
}

/** A thing's position goes with the boundary it is in; its size is that which holds what both put in. */
function mergePlacement(
  { judge, places }: Merging,
  diagram: string,
  id: string,
  placements: Three<Placement>,
): Placement {
  const side = places.get(id)?.side;
  const merged = mergeFields(
    placements,
    [
      ['x', 'y'],
      ['width', 'height'],
    ],
    (fields, values) => {
      if (fields[0] === 'x' && side) return side;
      const grown = fields[0] === 'width' ? bothGrown(values) : undefined;
      return (
        grown ??
        judge.decide({
          key: `diagrams/${diagram}/placements/${id}/${fields.join()}`,
          about: { kind: 'drawn', diagram, id, fields },
          mine: values.mine,
          theirs: values.theirs,
          covers: fields.map((field) => ['diagrams', diagram, 'placements', id, field]),
        })
      );
    },
  );
  const position = side && pick(placements[side], ['x', 'y']);
  return { ...merged, ...position } as Placement;
}

function bothGrown({ base, mine, theirs }: Three<Fields>): Fields | undefined {
  const [before, here, there] = [base, mine, theirs].map((size) => [
    Number(size?.width),
    Number(size?.height),
  ]);
  const [width = 0, height = 0] = before ?? [];
  const [w = 0, h = 0] = here ?? [];
  const [w2 = 0, h2 = 0] = there ?? [];
  const isGrown = base !== undefined && Math.min(w, w2) >= width && Math.min(h, h2) >= height;
  return isGrown ? { width: Math.max(w, w2), height: Math.max(h, h2) } : undefined;
}

function mergeNotes(
  { judge }: Merging,
  diagram: string,
  maps: Three<Record<string, Note>>,
): Record<string, Note> | undefined {
  const merged: Record<string, Note> = {};
  for (const [id, notes] of partsOf(maps)) {
    const path = ['diagrams', diagram, 'notes', id];
    const remover = removedBy(notes);
    const only = notes.mine ?? notes.theirs;
    if (only === undefined) continue;
    if (notes.mine && notes.theirs)
      merged[id] = mergeFields(
        notes,
        [
          ['x', 'y'],
          ['width', 'height'],
        ],
        (fields, values) =>
          judge.decide({
            key: `${path.join('/')}/${fields.join()}`,
            about: { kind: 'note', diagram, id, fields },
            mine: values.mine,
            theirs: values.theirs,
            covers: fields.map((field) => [...path, field]),
          }),
      ) as Note;
    else if (remover === undefined) merged[id] = only;
    else if (!isSameData(notes.base, only)) {
      const side = judge.decide({
        key: path.join('/'),
        about: { kind: 'note removed', diagram, id, by: remover },
        mine: notes.mine,
        theirs: notes.theirs,
        covers: [path],
      });
      if (side !== remover) merged[id] = only;
    }
  }
  return isThere(maps, merged) ? merged : undefined;
}

function mergeWays(
  { judge, fates }: Merging,
  diagram: string,
  maps: Three<Record<string, FlowWay>>,
): Record<string, FlowWay> | undefined {
  const merged: Record<string, FlowWay> = {};
  for (const [id, ways] of partsOf(maps)) {
    const fate = fates('flows', id);
    if (!fate.exists) continue;
    const side = fate.removedBy
      ? otherSide(fate.removedBy)
      : (agreed(ways) ??
        judge.decide({
          key: `diagrams/${diagram}/ways/${id}`,
          about: { kind: 'way', diagram, id },
          mine: ways.mine,
          theirs: ways.theirs,
          covers: [['diagrams', diagram, 'ways', id]],
        }));
    const way = own(maps[side], id);
    if (way) merged[id] = way;
  }
  return isThere(maps, merged) ? merged : undefined;
}
