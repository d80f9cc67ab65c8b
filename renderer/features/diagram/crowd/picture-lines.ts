import type { InternalNode } from '@xyflow/react';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { Badge } from '../../../../shared/report/picture/open-threats';
import { type FlowLine, lineOf } from '../flows/flow-line';
import { rectangleOf } from '../nodes/node-rectangle';
import { isSameList } from '../projection/keep-alike';
import type { FlowData, FlowEdge } from '../projection/project';

/** A flow in the picture of many. */
export interface PictureLine extends FlowLine {
  id: string;
  isSelected: boolean;
  data: FlowData;
  from: Rectangle;
  to: Rectangle;
}

/** What decides how a line of the picture looks. */
export interface Looked {
  isSelected: boolean;
  isLit: boolean;
  isOut: boolean;
  risk: Badge['highest'] | undefined;
}

export const lookOf = (
  { id, isSelected, data: { flow, badge } }: PictureLine,
  lit: ReadonlySet<string> | undefined,
): Looked => ({
  isSelected,
  isLit: lit?.has(id) ?? false,
  isOut: flow.outOfScope !== undefined,
  risk: badge?.highest,
});

/** So many lines are looked at together: React skips what didn't change by the bundle. */
const bundle = 100;

type Flows = readonly FlowEdge[];
type Bundles = readonly (readonly PictureLine[])[];
interface Nodes {
  get(id: string): InternalNode | undefined;
}

/**
 * The lines of flows in bundles, by where nodes lie now. Returned is what makes them: of a flow that is and lies as
 * before it makes the very same object, and the same bundle of those. What is in hand has no line.
 */
export function createPictureLines(): (flows: Flows, inHand: ReadonlySet<FlowEdge>, nodes: Nodes) => Bundles {
  let known = new Map<string, Known>();
  let bundles: Bundles = [];
  let last: { flows: Flows; inHand: ReadonlySet<FlowEdge>; ends: Ends } | null = null;
  return (flows, inHand, nodes) => {
    // Every frame of a drag asks, and what is dragged has its lines in hand.
    if (last?.flows === flows && last.inHand === inHand && areThere(last.ends, nodes)) return bundles;
    last = { flows, inHand, ends: endsOf(flows, inHand, nodes) };
    const next: typeof known = new Map();
    const made: PictureLine[][] = [];
    for (const [index, flow] of flows.entries()) {
      const found = lineFor(flow, nodes.get(flow.source), nodes.get(flow.target), known.get(flow.id));
      if (index % bundle === 0) made.push([]);
      if (found === undefined) continue;
      next.set(flow.id, found);
      if (!inHand.has(flow)) made.at(-1)?.push(found.line);
    }
    known = next;
    const kept = made.map((lines, index) => {
      const before = bundles[index];
      return before !== undefined && isSameList(before, lines) ? before : lines;
    });
    if (!isSameList(bundles, kept)) bundles = kept;
    return bundles;
  };
}

type Ends = ReadonlyMap<string, InternalNode | undefined>;

/** What the lines of the picture join. */
function endsOf(flows: Flows, inHand: ReadonlySet<FlowEdge>, nodes: Nodes): Ends {
  const ends = new Map<string, InternalNode | undefined>();
  for (const flow of flows)
    if (!inHand.has(flow)) for (const id of [flow.source, flow.target]) ends.set(id, nodes.get(id));
  return ends;
}

/** Whether all is still what it was; a node that moved or changed is another object. */
function areThere(ends: Ends, nodes: Nodes): boolean {
  for (const [id, node] of ends) if (nodes.get(id) !== node) return false;
  return true;
}

/** A line, and what it was made of. */
interface Known {
  flow: FlowEdge;
  source: InternalNode;
  target: InternalNode;
  line: PictureLine;
}

function lineFor(
  flow: FlowEdge,
  source: InternalNode | undefined,
  target: InternalNode | undefined,
  before: Known | undefined,
): Known | undefined {
  // A node that moved or changed is another object.
  if (before?.flow === flow && before.source === source && before.target === target) return before;
  const [from, to] = [rectangleOf(source), rectangleOf(target)];
  if (!source || !target || !from || !to || flow.data === undefined) return undefined;
  if (before?.flow === flow && isSame(before.line.from, from) && isSame(before.line.to, to))
    return { flow, source, target, line: before.line };
  const { id, data, selected = false } = flow;
  const line = { ...lineOf(data, from, to), id, isSelected: selected, data, from, to };
  return { flow, source, target, line };
}

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
