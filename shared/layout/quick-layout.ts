import { Graph, layout } from '@dagrejs/dagre';
import type { Placement, ThreatModel } from '../model/threat-model';
import { type Box, meetingOf, membersOf, type Part, partOfModel } from './part';
import { ranksOf } from './ranks';
import { room } from './room';
import { inRows, type Size } from './rows';

const gap = { along: 72, across: 28 } as const;
/** Boxes and steps between them that are laid out along the flows before the rest goes into rows. */
const mostSteps = 6000;
/** How far from 16:10 a shape may be before another is tried. */
const tolerance = Math.log(1.25);

/** What is left of the steps; shared by all boundaries of a model. */
interface Budget {
  steps: number;
}

type Placed = Pick<Box, 'id' | 'width' | 'height'>;

/** Places for everything in a model that has none yet. Same model, same places. */
export const layOut = (
  model: Pick<ThreatModel, 'elements' | 'boundaries' | 'flows'>,
): Record<string, Placement> => quickLayout(partOfModel(model));

/**
 * Places for everything, found in little time: within each boundary, what is in it along the flows, and what has no
 * flows packed beside; boundaries inside boundaries as boxes of the size of their content. Places are relative to
 * the boundary around, as placements are. Same part, same places.
 */
export function quickLayout(part: Part): Record<string, Placement> {
  const members = membersOf(part);
  const links = linksByParent(part);
  const placements: Record<string, Placement> = {};
  const budget: Budget = { steps: mostSteps };

  const sizeOf = (box: Box): Size =>
    members.has(box.id) ? arrange(box.id) : { width: box.width, height: box.height };
  const arrange = (parent: string | null): Size => {
    const boxes = (members.get(parent) ?? []).map((box) => ({ id: box.id, ...sizeOf(box) }));
    const origin = parent === null ? { x: 0, y: 0 } : { x: room.side, y: room.top };
    const extent = placeBoxes(boxes, links.get(parent) ?? [], origin, placements, budget);
    if (parent === null) return extent;
    return {
      width: Math.max(240, extent.width + 2 * room.side),
      height: Math.max(120, extent.height + room.top + room.side),
    };
  };
  arrange(null);
  return placements;
}

/** Flows as links between the members of the innermost boundary that holds both ends. */
function linksByParent(part: Part): Map<string | null, [string, string][]> {
  const links = new Map<string | null, [string, string][]>();
  for (const link of part.links) {
    const { at, source, target } = meetingOf(part, link);
    if (source === target) continue;
    const known = links.get(at);
    if (known) known.push([source, target]);
    else links.set(at, [[source, target]]);
  }
  return links;
}

function placeBoxes(
  boxes: readonly Placed[],
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
  boxes: readonly Placed[],
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

function layered(boxes: readonly Placed[], links: readonly [string, string][], direction: 'LR' | 'TB') {
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
  boxes: readonly Placed[],
  least: number,
  origin: { x: number; y: number },
  placements: Record<string, Placement>,
): Size {
  const { placed, width, height } = inRows(boxes, gap.across, least);
  for (const { id, x, y, ...size } of placed)
    placements[id] = { x: Math.round(origin.x + x), y: Math.round(origin.y + y), ...size };
  return { width, height };
}
