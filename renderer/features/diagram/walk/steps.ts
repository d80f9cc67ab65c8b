import type { Rectangle } from '../../../../shared/model/geometry';
import type { ShownBox, ShownLine } from '../../../../shared/model/shown-diagram';

export type WalkBox = Pick<ShownBox, 'id' | 'parent' | 'rectangle'>;

/** What a diagram shows, as far as walking on it goes. */
export interface Walkable {
  boxes: ReadonlyMap<string, WalkBox>;
  lines: ReadonlyMap<string, Pick<ShownLine, 'id' | 'source' | 'target'>>;
}

/** Along flows: forward, back, to the one beside; along the tree: out, in, to what lies beside in the same boundary. */
export type Step = 'forward' | 'back' | 'nextFlow' | 'previousFlow' | 'out' | 'in' | 'next' | 'previous';

/** The element whose flows are gone through, and which of them. */
export interface Bundle {
  box: string;
  way: 'out' | 'in';
}

/** Where a step leads; of a flow, among which it stands. */
export interface Arrival {
  to: string;
  bundle?: Bundle;
}

/** Why a step leads nowhere. */
export type DeadEnd =
  | 'noFlowOut'
  | 'noFlowIn'
  | 'noFlowHere'
  | 'noBoundary'
  | 'nothingInside'
  | 'isLast'
  | 'isFirst';

/**
 * Where a step leads from a box or a line.
 * @param bundle the flows that the line was reached among
 */
export function stepFrom(
  shown: Walkable,
  from: string,
  step: Step,
  bundle: Bundle | null,
): Arrival | DeadEnd {
  const line = shown.lines.get(from);
  if (line) return stepFromLine(shown, line, step, bundle);
  const parent = shown.boxes.get(from)?.parent ?? null;
  switch (step) {
    case 'forward':
      return firstOf(shown, { box: from, way: 'out' }) ?? 'noFlowOut';
    case 'back':
      return firstOf(shown, { box: from, way: 'in' }) ?? 'noFlowIn';
    case 'nextFlow':
    case 'previousFlow':
      return 'noFlowHere';
    case 'out':
      return parent === null ? 'noBoundary' : { to: parent };
    case 'in': {
      const [first] = membersIn(shown, from);
      return first === undefined ? 'nothingInside' : { to: first };
    }
    case 'next':
    case 'previous': {
      const members = membersIn(shown, parent);
      const to = members[members.indexOf(from) + (step === 'next' ? 1 : -1)];
      return to === undefined ? (step === 'next' ? 'isLast' : 'isFirst') : { to };
    }
  }
}

function stepFromLine(
  shown: Walkable,
  { id, source, target }: Pick<ShownLine, 'id' | 'source' | 'target'>,
  step: Step,
  bundle: Bundle | null,
): Arrival | DeadEnd {
  switch (step) {
    case 'forward':
    case 'in':
      return { to: target };
    case 'back':
    case 'out':
      return { to: source };
    default: {
      const among = bundle ?? { box: source, way: 'out' };
      const all = flowsOf(shown, among);
      const by = step === 'nextFlow' || step === 'next' ? 1 : -1;
      const to = all.at((all.indexOf(id) + by) % all.length);
      return to === undefined ? 'noFlowHere' : { to, bundle: among };
    }
  }
}

function firstOf(shown: Walkable, bundle: Bundle): Arrival | undefined {
  const [to] = flowsOf(shown, bundle);
  return to === undefined ? undefined : { to, bundle };
}

/** The lines that leave a box, or reach it, by where their other ends lie. */
export function flowsOf({ boxes, lines }: Walkable, { box, way }: Bundle): string[] {
  const [own, other] = way === 'out' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  return [...lines.values()]
    .filter((line) => line[own] === box)
    .sort(
      (a, b) =>
        inReadingOrder(boxes.get(a[other])?.rectangle, boxes.get(b[other])?.rectangle) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

/** What lies directly in a boundary (null: in none), as one reads. */
export function membersIn({ boxes }: Walkable, parent: string | null): string[] {
  return [...boxes.values()]
    .filter((box) => box.parent === parent)
    .sort((a, b) => inReadingOrder(a.rectangle, b.rectangle) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** What lies on one line for the eye. */
const rowHeight = 40;

function inReadingOrder(a: Rectangle | undefined, b: Rectangle | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return Math.floor(a.y / rowHeight) - Math.floor(b.y / rowHeight) || a.x - b.x;
}
