import type { Diagram, Placement, ThreatModel } from './threat-model';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Point {
  x: number;
  y: number;
}

/** Places on the diagram itself, each boundary's contents moved with it. Cyclic parents can't come this far. */
export function absoluteRectangles(
  model: Pick<ThreatModel, 'elements' | 'boundaries'>,
  { placements }: Pick<Diagram, 'placements'>,
): Map<string, Rectangle> {
  const found = new Map<string, Rectangle>();
  const rectangleOf = (id: string, placement: Placement): Rectangle => {
    const known = found.get(id);
    if (known) return known;
    const outer = shownParent(model, placements, id);
    const outerPlacement = outer === null ? undefined : placements[outer];
    const base = outer !== null && outerPlacement ? rectangleOf(outer, outerPlacement) : { x: 0, y: 0 };
    const { width, height } = placement;
    const rectangle = { x: base.x + placement.x, y: base.y + placement.y, width, height };
    found.set(id, rectangle);
    return rectangle;
  };
  for (const [id, placement] of Object.entries(placements)) rectangleOf(id, placement);
  return found;
}

/** The nearest boundary around something that a diagram shows; null: none. */
export function shownParent(
  model: Pick<ThreatModel, 'elements' | 'boundaries'>,
  placements: Diagram['placements'],
  id: string,
): string | null {
  return shownBoundary(model, placements, (model.elements[id] ?? model.boundaries[id])?.parent ?? null);
}

/** This boundary if a diagram shows it, else the nearest around it that it shows; null: none. */
export function shownBoundary(
  model: Pick<ThreatModel, 'boundaries'>,
  placements: Diagram['placements'],
  boundary: string | null,
): string | null {
  let shown = boundary;
  while (shown !== null && placements[shown] === undefined) shown = model.boundaries[shown]?.parent ?? null;
  return shown;
}

export interface FlowPath {
  /** An SVG path from border to border. */
  path: string;
  /** Where a label goes. */
  middle: Point;
}

/** Room between two rectangles in which a line can leave one and reach the other sideways. */
const roomToTurn = 40;

const centre = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

/**
 * A smooth way from one rectangle to another, leaving and arriving square to the nearer sides. `lane` keeps flows
 * between the same two apart: 0 in the middle, then 1, -1, 2, …
 */
export function flowPath(from: Rectangle, to: Rectangle, lane = 0): FlowPath {
  const a = centre(from);
  const b = centre(to);
  const beside = gapAlong(from, to, 'x');
  const isSideways = beside >= roomToTurn || beside >= gapAlong(from, to, 'y');
  const shift = lane * 18;
  const start: Point = isSideways
    ? { x: b.x >= a.x ? from.x + from.width : from.x, y: a.y + shift }
    : { x: a.x + shift, y: b.y >= a.y ? from.y + from.height : from.y };
  const end: Point = isSideways
    ? { x: b.x >= a.x ? to.x : to.x + to.width, y: b.y + shift }
    : { x: b.x + shift, y: b.y >= a.y ? to.y : to.y + to.height };
  const reach = Math.max(24, Math.abs(isSideways ? end.x - start.x : end.y - start.y) / 2);
  const sign = (isSideways ? b.x >= a.x : b.y >= a.y) ? 1 : -1;
  const first: Point = isSideways
    ? { x: start.x + sign * reach, y: start.y }
    : { x: start.x, y: start.y + sign * reach };
  const second: Point = isSideways
    ? { x: end.x - sign * reach, y: end.y }
    : { x: end.x, y: end.y - sign * reach };
  const text = (point: Point) => `${round(point.x)},${round(point.y)}`;
  return {
    path: `M${text(start)} C${text(first)} ${text(second)} ${text(end)}`,
    middle: {
      x: round((start.x + 3 * first.x + 3 * second.x + end.x) / 8),
      y: round((start.y + 3 * first.y + 3 * second.y + end.y) / 8),
    },
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How far apart two rectangles are on one axis; negative where they overlap. */
function gapAlong(from: Rectangle, to: Rectangle, axis: 'x' | 'y'): number {
  const extent = axis === 'x' ? 'width' : 'height';
  return Math.max(to[axis] - (from[axis] + from[extent]), from[axis] - (to[axis] + to[extent]));
}

/** The lane of each flow: those between the same two elements lie side by side. */
export function flowLanes(
  flows: readonly { id: string; source: string; target: string }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const lanes = new Map<string, number>();
  for (const { id, source, target } of [...flows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const count = counts.get(pair) ?? 0;
    counts.set(pair, count + 1);
    lanes.set(id, count % 2 === 0 ? -count / 2 : (count + 1) / 2);
  }
  return lanes;
}
