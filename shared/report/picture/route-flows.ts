import { flowLanes, flowPath, type Point, type Rectangle } from '../../model/geometry';
import { type Budget, cornersOf, findWay, occupy, type Traffic } from './find-way';
import { clearance, type Ground, gridOf, lay } from './grid';
import { portsOf } from './ports';

/** The line of a flow. */
export interface Route {
  id: string;
  /** Its corners, from border to border; of a curve, points along it. */
  points: Point[];
  /** As an SVG path. */
  path: string;
  /** It goes straight for its end, whatever is in between. */
  isCurve: boolean;
}

interface Ends {
  id: string;
  source: string;
  target: string;
}

const mostSteps = 400_000;
const radius = 8;

/**
 * A line for each flow that runs around the elements that it doesn't belong to, in right angles. Where that would
 * take too long, or elements lie on each other, the line is a curve from one to the other.
 * @param elements places by id; flows whose ends have none are left out
 * @param grounds areas to keep out of where there is another way
 * @param covers badges on the borders of elements
 */
export function routeFlows(
  flows: readonly Ends[],
  elements: ReadonlyMap<string, Rectangle>,
  boundaries: readonly Rectangle[],
  grounds: readonly Ground[],
  covers: readonly Rectangle[],
): Map<string, Route> {
  const boxes = [...elements.values()];
  const grid = gridOf(boxes, boundaries);
  const lanes = flowLanes(flows);
  const routes = new Map<string, Route>();
  const budget: Budget = { steps: mostSteps };
  if (grid) {
    for (const ground of grounds) lay(grid, ground);
    for (const { x, y, width, height } of boxes) {
      const around = 2 * (clearance - 0.5);
      const area = {
        x: x - around / 2,
        y: y - around / 2,
        width: width + around,
        height: height + around,
      };
      lay(grid, { area, cost: Number.POSITIVE_INFINITY });
    }
  }
  const nodes = grid === null ? 0 : grid.xs.length * grid.ys.length;
  const traffic: Traffic = {
    right: new Uint16Array(nodes),
    down: new Uint16Array(nodes),
    over: new Uint16Array(nodes),
  };
  const taken: Point[] = [];
  const joined = flows
    .flatMap((flow) => {
      const [from, to] = [elements.get(flow.source), elements.get(flow.target)];
      return from && to ? [{ flow, from, to }] : [];
    })
    .sort((a, b) => distance(a.from, a.to) - distance(b.from, b.to) || (a.flow.id < b.flow.id ? -1 : 1));
  for (const { flow, from, to } of joined) {
    const isLoop = flow.source === flow.target;
    const way =
      grid && budget.steps > 0
        ? findWay(
            grid,
            traffic,
            portsOf(grid, from, taken, covers, isLoop ? 'right' : 'all'),
            portsOf(grid, to, taken, covers, isLoop ? 'top' : 'all'),
            to,
            budget,
          )
        : null;
    if (grid && way) {
      taken.push(way.from.border, way.to.border);
      occupy(traffic, way.nodes, grid.xs.length);
      const points = cornersOf(grid, way);
      routes.set(flow.id, { id: flow.id, points, path: roundedPath(points), isCurve: false });
    } else routes.set(flow.id, curve(flow.id, from, to, lanes.get(flow.id) ?? 0));
  }
  return routes;
}

const distance = (a: Rectangle, b: Rectangle) =>
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2);

const round = (value: number) => Math.round(value * 10) / 10;

/** A line over these points with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  const text = ({ x, y }: Point) => `${round(x)},${round(y)}`;
  const towards = (from: Point, to: Point, length: number): Point => {
    const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
  };
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${text(point)}`;
      if (!after) return `L${text(point)}`;
      const room = Math.min(
        radius,
        Math.hypot(point.x - before.x, point.y - before.y) / 2,
        Math.hypot(after.x - point.x, after.y - point.y) / 2,
      );
      return `L${text(towards(point, before, room))} Q${text(point)} ${text(towards(point, after, room))}`;
    })
    .join(' ');
}

function curve(id: string, from: Rectangle, to: Rectangle, lane: number): Route {
  const { path } = flowPath(from, to, lane);
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = [
    ...path.matchAll(/-?\d+(?:\.\d+)?/g),
  ].map(Number);
  const at = (t: number, a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  const points = Array.from({ length: 13 }, (_, index) => ({
    x: at(index / 12, ax, bx, cx, dx),
    y: at(index / 12, ay, by, cy, dy),
  }));
  return { id, points, path, isCurve: true };
}
