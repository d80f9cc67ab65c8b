import { absoluteRectangles, type Point, shownParent } from '../model/geometry';
import type { Diagram, Note, Placement, ThreatModel } from '../model/threat-model';
import type { Fragment } from './fragment';

/** Gives pasted things their places: on the diagram that they are put on, and, of what comes back, on the others. */
export function pastePlaces(
  draft: ThreatModel,
  fragment: Fragment,
  {
    diagram: target,
    idOf,
    shift,
    returning,
  }: { diagram: string; idOf: (id: string) => string; shift: Point; returning: ReadonlySet<string> },
): void {
  for (const part of Object.values(fragment.model.diagrams)) {
    if (part.id === fragment.diagram) continue;
    const other = draft.diagrams[part.id];
    if (other === undefined || other.id === target) continue;
    putDown(draft, part, other, { idOf, shift: { x: 0, y: 0 }, isWanted: (id) => returning.has(id) });
    if (part.inside !== undefined && returning.has(part.inside)) other.inside ??= part.inside;
  }
  const own = draft.diagrams[target];
  const shown = fragment.model.diagrams[fragment.diagram];
  if (own === undefined || shown === undefined) return;
  putDown(draft, shown, own, { idOf, shift, isWanted: () => true });
  putNotesAndWays(shown, own, idOf, shift);
}

function putDown(
  draft: ThreatModel,
  { placements }: Diagram,
  onto: Diagram,
  {
    idOf,
    shift,
    isWanted,
  }: { idOf: (id: string) => string; shift: Point; isWanted: (id: string) => boolean },
): void {
  const known = absoluteRectangles(draft, onto);
  const isPasted = new Set(Object.keys(placements).filter(isWanted).map(idOf));
  const around = { ...onto.placements };
  for (const id of isPasted) delete around[id];
  for (const [id, placement] of Object.entries(placements)) {
    if (!isWanted(id)) continue;
    const { locked: _, order, ...free } = placement;
    const inner: Placement = { ...free, ...(order !== undefined && { order }) };
    const parent = pastedParent(draft, isPasted, idOf(id));
    if (parent !== null) {
      onto.placements[idOf(id)] = inner;
      continue;
    }
    const outer = shownParent(draft, around, idOf(id));
    const base = (outer !== null && known.get(outer)) || { x: 0, y: 0 };
    onto.placements[idOf(id)] = { ...free, x: free.x + shift.x - base.x, y: free.y + shift.y - base.y };
  }
}

/** The nearest boundary around something that was pasted along with it. */
function pastedParent({ elements, boundaries }: ThreatModel, pasted: ReadonlySet<string>, id: string) {
  let parent = (elements[id] ?? boundaries[id])?.parent ?? null;
  while (parent !== null && !pasted.has(parent)) parent = boundaries[parent]?.parent ?? null;
  return parent;
}

function putNotesAndWays(shown: Diagram, onto: Diagram, idOf: (id: string) => string, shift: Point): void {
  for (const note of Object.values(shown.notes ?? {})) {
    const { locked: _, order: _below, ...free } = note;
    const pasted: Note = { ...free, id: idOf(note.id), x: note.x + shift.x, y: note.y + shift.y };
    onto.notes ??= {};
    onto.notes[pasted.id] = pasted;
  }
  for (const [flow, way] of Object.entries(shown.ways ?? {})) {
    onto.ways ??= {};
    onto.ways[idOf(flow)] = {
      ...way,
      points: way.points.map((point) => ({ ...point, x: point.x + shift.x, y: point.y + shift.y })),
    };
  }
}

/** As far from its start as a diagram goes. */
const farthest = 1e6;

/** Whether everything on a diagram is where its file can say. */
export function isWithinReach({ placements, notes = {}, ways = {} }: Diagram): boolean {
  const isNear = ({ x, y }: Point) => Math.abs(x) <= farthest && Math.abs(y) <= farthest;
  const isSmall = ({ width, height }: { width: number; height: number }) =>
    width <= farthest && height <= farthest;
  return (
    [...Object.values(placements), ...Object.values(notes)].every((one) => isNear(one) && isSmall(one)) &&
    Object.values(ways).every(({ points }) => points.every(isNear))
  );
}
