import { Graph, layout } from '@dagrejs/dagre';
import { boundarySize, elementSize } from '../edits/sizes';
import { enclosingBoundaries, membersByParent } from '../model/containment';
import type { Placement, ThreatModel } from '../model/threat-model';
import { ranksOf } from './ranks';

/** Room that a boundary keeps around what is in it; above, for its title. */
const inset = { top: 48, side: 24 } as const;
const gap = { along: 72, across: 28 } as const;
/** Boxes and steps between them that are laid out along the flows before the rest goes into rows. */
const mostSteps = 6000;
/** How far from 16:10 a shape may be before another is tried. */
const tolerance = Math.log(1.25);

/** What is left of the steps; shared by all boundaries of a model. */
interface Budget {
  steps: number;
}

interface Box {
  id: string;
  width: number;
  height: number;
}

/**
 * Places for everything in a model: within each boundary, what is in it from left to right along the flows, and
 * what has no flows packed beside; boundaries inside boundaries as boxes of the size of their content. Places are
 * relative to the boundary around, as placements are. Same model, same places.
 */
export function layOut(
  model: Pick<ThreatModel, 'elements' | 'boundaries' | 'flows'>,
): Record<string, Placement> {
  const members = membersByParent(model);
  const links = linksByParent(model);
  const placements: Record<string, Placement> = {};
  const budget: Budget = { steps: mostSteps };

  const arrange = (parent: string | null): { width: number; height: number } => {
    const { elements = [], boundaries = [] } = members.get(parent) ?? {};
    const boxes: Box[] = [
      ...elements.map((id) => ({ id, ...elementSize })),
      ...[...boundaries].sort().map((id) => ({ id, ...arrange(id) })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    const origin = parent === null ? { x: 0, y: 0 } : { x: inset.side, y: inset.top };
    const extent = placeBoxes(boxes, links.get(parent) ?? [], origin, placements, budget);
    if (parent === null) return extent;
    return {
      width: Math.max(boxes.length === 0 ? boundarySize.width : 240, extent.width + 2 * inset.side),
      height: Math.max(
        boxes.length === 0 ? boundarySize.height : 120,
        extent.height + inset.top + inset.side,
      ),
    };
  };
  arrange(null);
  return placements;
}

/** Flows as links between the members of the innermost boundary that holds both ends. */
function linksByParent(
  model: Pick<ThreatModel, 'elements' | 'boundaries' | 'flows'>,
): Map<string | null, [string, string][]> {
  const links = new Map<string | null, [string, string][]>();
  const way = (id: string) => [
    id,
    ...enclosingBoundaries(model, model.elements[id]?.parent ?? null).map((boundary) => boundary.id),
  ];
  for (const { source, target } of Object.values(model.flows)) {
    const from = way(source);
    const to = way(target);
    const shared = from.find((id) => to.includes(id));
    const side = (path: string[]) => (shared === undefined ? path.at(-1) : path[path.indexOf(shared) - 1]);
    const [a, b] = [side(from), side(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const known = links.get(shared ?? null);
    if (known) known.push([a, b]);
    else links.set(shared ?? null, [[a, b]]);
  }
  return links;
}

function placeBoxes(
  boxes: readonly Box[],
  links: readonly [string, string][],
  origin: { x: number; y: number },
  placements: Record<string, Placement>,
  budget: Budget,
): { width: number; height: number } {
  const linked = new Set(links.flat());
  const joined = boxes.filter(({ id }) => linked.has(id));
  const single = boxes.filter(({ id }) => !linked.has(id));
  const extent = placeLinked(joined, links, origin, placements, budget);
  const below = joined.length === 0 ? 0 : extent.height + gap.across;
  const packed = placeInRows(
    single,
    Math.max(extent.width, 0),
    { x: origin.x, y: origin.y + below },
    placements,
  );
  return {
    width: Math.max(extent.width, packed.width),
    height: single.length === 0 ? extent.height : below + packed.height,
  };
}

/**
 * Along the flows, from left to right, or from top to bottom where that comes closer to the shape of a screen.
 * What would take too long goes into rows, in the order of the flows.
 */
function placeLinked(
  boxes: readonly Box[],
  links: readonly [string, string][],
  origin: { x: number; y: number },
  placements: Record<string, Placement>,
  budget: Budget,
): { width: number; height: number } {
  if (boxes.length === 0) return { width: 0, height: 0 };
  const ids = boxes.map(({ id }) => id);
  const ranks = ranksOf(ids, links);
  const rank = (id: string) => ranks.get(id) ?? 0;
  const unique = new Map(links.map((link) => [link.join(' '), link]));
  const steps = [...unique.values()].reduce(
    (sum, [from, to]) => sum + Math.abs(rank(to) - rank(from)),
    boxes.length,
  );
  if (steps > budget.steps) {
    const ordered = [...boxes].sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
    return placeInRows(ordered, 0, origin, placements);
  }
  budget.steps -= steps;
  let best = layered(boxes, links, 'LR');
  if (strangeness(best) > tolerance && steps <= budget.steps) {
    budget.steps -= steps;
    const other = layered(boxes, links, 'TB');
    if (strangeness(other) < strangeness(best)) best = other;
  }
  for (const { id, x, y, width, height } of best.placed)
    placements[id] = { x: Math.round(origin.x + x), y: Math.round(origin.y + y), width, height };
  return { width: best.width, height: best.height };
}

/** How far a shape is from 16:10. */
const strangeness = ({ width, height }: { width: number; height: number }) =>
  Math.abs(Math.log(width / height / 1.6));

function layered(boxes: readonly Box[], links: readonly [string, string][], direction: 'LR' | 'TB') {
  const graph = new Graph();
  graph.setGraph({ rankdir: direction, nodesep: gap.across, ranksep: gap.along, edgesep: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [from, to] of links) graph.setEdge(from, to);
  layout(graph);
  const centred = boxes.map((box) => {
    const { x = 0, y = 0 } = graph.node(box.id) as { x?: number; y?: number };
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  const left = Math.min(...centred.map(({ x }) => x));
  const top = Math.min(...centred.map(({ y }) => y));
  const placed = centred.map((box) => ({ ...box, x: box.x - left, y: box.y - top }));
  return {
    placed,
    width: Math.max(...placed.map(({ x, width }) => x + width)),
    height: Math.max(...placed.map(({ y, height }) => y + height)),
  };
}

/** Boxes in rows, about 16:10 together, or as wide as what stands above them. */
function placeInRows(
  boxes: readonly Box[],
  least: number,
  origin: { x: number; y: number },
  placements: Record<string, Placement>,
): { width: number; height: number } {
  const area = boxes.reduce(
    (sum, { width, height }) => sum + (width + gap.across) * (height + gap.across),
    0,
  );
  const wanted = Math.max(least, Math.sqrt(area * 1.6), ...boxes.map(({ width }) => width));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let widest = 0;
  for (const { id, width, height } of boxes) {
    if (x > 0 && x + width > wanted) {
      x = 0;
      y += rowHeight + gap.across;
      rowHeight = 0;
    }
    placements[id] = { x: Math.round(origin.x + x), y: Math.round(origin.y + y), width, height };
    x += width + gap.across;
    rowHeight = Math.max(rowHeight, height);
    widest = Math.max(widest, x - gap.across);
  }
  return { width: widest, height: y + rowHeight };
}
