import type { ThreatModel } from './threat-model';

/** A reference that leads nowhere, or in a circle. */
export interface Broken {
  path: (string | number)[];
  message: string;
}

/** The first thing in a model that points at nothing or at itself; undefined when all is well. */
export function brokenReference(model: ThreatModel): Broken | undefined {
  return (
    misnamed(model) ??
    wrongParent(model) ??
    wrongFlowEnd(model) ??
    wrongPlacement(model) ??
    wrongView(model) ??
    wrongNote(model) ??
    circle(model)
  );
}

const maps = [
  'elements',
  'flows',
  'boundaries',
  'diagrams',
  'assumptions',
  'reports',
  'people',
  'approvals',
] as const;
/** Things of these maps share their ids with nothing. */
const ofTheirOwn: readonly string[] = ['diagrams', 'assumptions', 'reports', 'people', 'approvals'];

function misnamed(model: ThreatModel): Broken | undefined {
  const seen = new Set<string>();
  for (const map of maps)
    for (const [key, { id }] of Object.entries(model[map] ?? {})) {
      if (id !== key) return { path: [map, key, 'id'], message: `Expected the id "${key}", as the key says` };
      if (ofTheirOwn.includes(map)) continue;
      if (seen.has(id)) return { path: [map, key], message: `The id "${id}" is used twice` };
      seen.add(id);
    }
  return undefined;
}

function wrongParent({ elements, boundaries }: ThreatModel): Broken | undefined {
  for (const [map, entities] of Object.entries({ elements, boundaries }))
    for (const { id, parent } of Object.values(entities))
      if (parent !== null && boundaries[parent] === undefined)
        return { path: [map, id, 'parent'], message: `There is no boundary "${parent}"` };
  return undefined;
}

function wrongFlowEnd({ flows, elements }: ThreatModel): Broken | undefined {
  for (const flow of Object.values(flows))
    for (const end of ['source', 'target'] as const)
      if (elements[flow[end]] === undefined)
        return { path: ['flows', flow.id, end], message: `There is no element "${flow[end]}"` };
  return undefined;
}

function wrongPlacement({ diagrams, elements, boundaries }: ThreatModel): Broken | undefined {
  for (const diagram of Object.values(diagrams))
    for (const id of Object.keys(diagram.placements))
      if (elements[id] === undefined && boundaries[id] === undefined)
        return {
          path: ['diagrams', diagram.id, 'placements', id],
          message: `There is no element or boundary "${id}"`,
        };
  return undefined;
}

function wrongView({ diagrams, boundaries, flows }: ThreatModel): Broken | undefined {
  for (const { id, inside, ways = {} } of Object.values(diagrams)) {
    if (inside !== undefined && boundaries[inside] === undefined)
      return { path: ['diagrams', id, 'inside'], message: `There is no boundary "${inside}"` };
    for (const flow of Object.keys(ways))
      if (flows[flow] === undefined)
        return { path: ['diagrams', id, 'ways', flow], message: `There is no flow "${flow}"` };
  }
  return undefined;
}

/** What is chosen on a diagram is known by its id alone, so a note's is that of nothing else there. */
function wrongNote({ diagrams, elements, flows, boundaries }: ThreatModel): Broken | undefined {
  for (const diagram of Object.values(diagrams))
    for (const [key, { id }] of Object.entries(diagram.notes ?? {})) {
      const path = ['diagrams', diagram.id, 'notes', key];
      if (id !== key) return { path: [...path, 'id'], message: `Expected the id "${key}", as the key says` };
      if (elements[id] ?? flows[id] ?? boundaries[id])
        return { path, message: `The id "${id}" is used twice` };
    }
  return undefined;
}

function circle({ boundaries }: ThreatModel): Broken | undefined {
  const isSound = new Set<string>();
  for (const start of Object.keys(boundaries)) {
    const path = new Set<string>();
    let next: string | null = start;
    while (next !== null && !isSound.has(next)) {
      if (path.has(next))
        return { path: ['boundaries', next, 'parent'], message: `The boundary "${next}" lies inside itself` };
      path.add(next);
      next = boundaries[next]?.parent ?? null;
    }
    for (const id of path) isSound.add(id);
  }
  return undefined;
}
