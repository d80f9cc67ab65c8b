import { enclosingBoundaries } from '../../model/containment';
import { type Facts, knownFact } from '../../model/fact';
import type { Boundary, Element, Flow, ThreatModel } from '../../model/threat-model';

/**
 * A model that was imported anew, with what people added to an earlier one: decisions, measures, evidence,
 * assumptions, people and approvals; answers where the files are silent; what they drew themselves, and where; what they put out of scope.
 * Something is the same when it has the same id. What the files state wins over what people said, so that nothing
 * that came into them stays hidden behind an older answer.
 */
export function carryOver(imported: ThreatModel, earlier: ThreatModel): ThreatModel {
  const taken = new Set([imported.boundaries, imported.elements, imported.flows].flatMap(Object.keys));
  const boundaries = merged(imported.boundaries, earlier.boundaries, taken);
  const elements = merged(imported.elements, earlier.elements, taken);
  const flows = merged(imported.flows, earlier.flows, taken);
  const ids = (model: ThreatModel) => new Set(Object.keys(model.boundaries));
  const importedBoundaries = ids(imported);
  place(elements, earlier.elements, boundaries, importedBoundaries);
  place(boundaries, earlier.boundaries, boundaries, importedBoundaries);
  for (const flow of Object.values(flows))
    if (elements[flow.source] === undefined || elements[flow.target] === undefined) delete flows[flow.id];
  const has = (id: string) => id in elements || id in flows || id in boundaries;
  return {
    ...imported,
    title: earlier.title,
    ...(earlier.description !== undefined && { description: earlier.description }),
    elements,
    flows,
    boundaries,
    decisions: earlier.decisions,
    mitigations: Object.fromEntries(
      Object.entries(earlier.mitigations).filter(([, { subject }]) => has(subject)),
    ),
    assumptions: earlier.assumptions,
    evidence: earlier.evidence,
    ...(earlier.revision !== undefined && { revision: earlier.revision }),
    ...(earlier.people && { people: earlier.people }),
    ...(earlier.approvals && { approvals: earlier.approvals }),
  };
}

type Entity = Element | Flow | Boundary;
type ById<One> = Record<string, One>;

/** Drawn by people: no importer says where it is from. */
const isDrawn = ({ origin }: Entity): boolean => origin === undefined || origin.by === 'person';

/** @param taken ids of all that was imported: nothing else may have one of them */
function merged<One extends Entity>(
  now: Readonly<ById<One>>,
  before: Readonly<ById<One>>,
  taken: ReadonlySet<string>,
): ById<One> {
  const all: ById<One> = {};
  for (const [id, entity] of Object.entries(now)) {
    const known = Object.hasOwn(before, id) ? before[id] : undefined;
    all[id] = known === undefined ? { ...entity } : withAnswers(entity, known);
  }
  for (const [id, entity] of Object.entries(before))
    if (isDrawn(entity) && !taken.has(id)) all[id] = { ...entity };
  return all;
}

function withAnswers<One extends Entity>(now: One, before: One): One {
  const facts: Facts = { ...now.facts };
  for (const [id, fact] of Object.entries(before.facts)) {
    const said = knownFact(facts, id);
    const isSilent = said === undefined || said.source.by === 'platform';
    if (isSilent && (fact.source.by === 'person' || fact.source.by === 'evidence')) facts[id] = fact;
  }
  const scope = now.outOfScope ?? before.outOfScope;
  return { ...now, facts, ...(scope && { outOfScope: scope }) };
}

/** Puts what people moved into boundaries of their own back there; what lost its boundary stands outside of all. */
function place(
  entities: ById<Element> | ById<Boundary>,
  earlier: Readonly<ById<Element> | ById<Boundary>>,
  boundaries: ById<Boundary>,
  importedBoundaries: ReadonlySet<string>,
): void {
  for (const entity of Object.values<Element | Boundary>(entities)) {
    const before = Object.hasOwn(earlier, entity.id) ? earlier[entity.id]?.parent : undefined;
    const isOwn = typeof before === 'string' && !importedBoundaries.has(before) && before in boundaries;
    if (isOwn && !isInside(before, entity.id, boundaries)) entity.parent = before;
    if (entity.parent !== null && boundaries[entity.parent] === undefined) entity.parent = null;
  }
}

const isInside = (inner: string, outer: string, boundaries: ById<Boundary>): boolean =>
  inner === outer || enclosingBoundaries({ boundaries }, inner).some(({ id }) => id === outer);
