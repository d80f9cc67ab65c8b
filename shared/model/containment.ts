import type { Boundary, Flow, ThreatModel } from './threat-model';

type Containing = Pick<ThreatModel, 'boundaries'>;

/** The boundaries around something whose direct parent is `parent`, innermost first. Stops at a cycle. */
export function enclosingBoundaries(model: Containing, parent: string | null): Boundary[] {
  const found: Boundary[] = [];
  let next = parent;
  while (next !== null) {
    const boundary: Boundary | undefined = model.boundaries[next];
    if (boundary === undefined || found.includes(boundary)) break;
    found.push(boundary);
    next = boundary.parent;
  }
  return found;
}

/** Whether `inner` (a boundary's id) is `outer` or lies anywhere inside it. */
export function isWithin(model: Containing, inner: string | null, outer: string): boolean {
  return enclosingBoundaries(model, inner).some((boundary) => boundary.id === outer);
}

/** One flow crossing one boundary. Outward leaves it, inward enters it. */
export interface Crossing {
  flow: string;
  boundary: string;
  direction: 'inward' | 'outward';
}

/**
 * The boundaries that a flow crosses, in order: first those it leaves, from the innermost out, then those it
 * enters, from the outermost in. A boundary around both ends is not crossed.
 */
export function crossingsOf(
  model: Pick<ThreatModel, 'boundaries' | 'elements'>,
  { id, source, target }: Pick<Flow, 'id' | 'source' | 'target'>,
): Crossing[] {
  const parentOf = (end: string) => model.elements[end]?.parent ?? null;
  return crossingsBetween(model, parentOf(source), parentOf(target)).map((one) => ({ flow: id, ...one }));
}

/** What any flow crosses from something whose direct parent is `source` to something whose parent is `target`. */
export function crossingsBetween(
  model: Containing,
  source: string | null,
  target: string | null,
): Omit<Crossing, 'flow'>[] {
  const from = enclosingBoundaries(model, source);
  const to = enclosingBoundaries(model, target);
  const left = from.filter((boundary) => !to.includes(boundary));
  const entered = to.filter((boundary) => !from.includes(boundary)).reverse();
  return [
    ...left.map(({ id }) => ({ boundary: id, direction: 'outward' as const })),
    ...entered.map(({ id }) => ({ boundary: id, direction: 'inward' as const })),
  ];
}

/** The members of each boundary: direct elements and direct boundaries by the parent's id (null: outside all). */
export function membersByParent(
  model: Pick<ThreatModel, 'boundaries' | 'elements'>,
): Map<string | null, { elements: string[]; boundaries: string[] }> {
  const members = new Map<string | null, { elements: string[]; boundaries: string[] }>();
  const of = (parent: string | null) => {
    const known = members.get(parent);
    if (known) return known;
    const fresh = { elements: [], boundaries: [] };
    members.set(parent, fresh);
    return fresh;
  };
  for (const boundary of Object.values(model.boundaries)) of(boundary.parent).boundaries.push(boundary.id);
  for (const element of Object.values(model.elements)) of(element.parent).elements.push(element.id);
  return members;
}
