import { flowLanes, type Point, type Rectangle } from '../../model/geometry';
import { cornersOf, wayFinder } from './find-way';
import { clearance, type Grid, gridOf, lay } from './grid';
import { curvedLine, roundedPath } from './line-path';
import type { Line } from './pieces';
import { portsOf, type Sides, sideOf } from './ports';
import { type Ends, groundsOf, type Scene } from './scene';
import { spreadLines } from './spread-lines';
import { throughBends } from './through-bends';
import { noTraffic, occupy } from './traffic';

/** The line of a flow. */
export interface Route {
  id: string;
  /** Its corners, from border to border; of a curve, points along it. */
  points: readonly Point[];
  /** As an SVG path. */
  path: string;
  /** `led`: around what is in its way. `bent`: as a person bent it. `curve`: straight for its end, over everything. */
  manner: 'led' | 'bent' | 'curve';
  /** The way that it was led before lines were spread. */
  found: readonly Point[];
}

/** Steps that the search for all ways may take, and for one, before it looks for the next best in haste. */
const mostSteps = 4_000_000;
/** Of more flows than these only the shortest are led: the others would cover all. */
const mostLed = 1500;
const patience = { whole: 3_000_000, least: 2_000, most: 20_000 } as const;
const hastes = [1, 1.5, 3] as const;
/** Flows come by their length: when so many in a row took too long, the longer ones are looked for in more haste. */
const mostInVain = 3;

/**
 * A line for each flow that runs around the elements that it doesn't belong to, in right angles, apart from others.
 * Where that would take too long, or elements lie on each other, the line is a curve from one to the other.
 * @param flows those whose ends are not in the scene are left out
 * @param kept ways that are still good: they are not looked for again
 */
export function routeFlows(
  flows: readonly Ends[],
  scene: Scene,
  kept: ReadonlyMap<string, Route> = new Map(),
): Map<string, Route> {
  const joined = flows
    .flatMap((flow): Joined[] => {
      const [from, to] = [scene.elements.get(flow.source), scene.elements.get(flow.target)];
      return from && to ? [{ flow, from, to }] : [];
    })
    .sort((a, b) => distance(a) - distance(b) || (a.flow.id < b.flow.id ? -1 : 1));
  const ways = waysOf(joined, scene, kept);
  const lines = joined.flatMap(({ flow, from, to }): Line[] => {
    const points = ways.get(flow.id);
    return points ? [{ id: flow.id, from, to, points, isFixed: flow.bends !== undefined }] : [];
  });
  const { boundaries, titles, notes, badges, elements } = scene;
  const spread = spreadLines(lines, {
    elements: [...elements.values()],
    boundaries,
    titles: [...titles, ...notes, ...badges],
  });
  const routes = new Map<string, Route>();
  for (const { id, points, isFixed } of spread)
    routes.set(id, {
      id,
      points,
      path: roundedPath(points),
      manner: isFixed ? 'bent' : 'led',
      found: ways.get(id) ?? points,
    });
  const lanes = flowLanes(flows);
  for (const { flow, from, to } of joined) {
    if (routes.has(flow.id)) continue;
    const { path, points } = curvedLine(from, to, lanes.get(flow.id) ?? 0);
    routes.set(flow.id, { id: flow.id, points, path, manner: 'curve', found: points });
  }
  return routes;
}

interface Joined {
  flow: Ends;
  from: Rectangle;
  to: Rectangle;
}

/** The ways of flows, as far as there are any: bent ones, kept ones, then new ones among them, the shortest first. */
function waysOf(
  joined: readonly Joined[],
  scene: Scene,
  kept: ReadonlyMap<string, Route>,
): Map<string, readonly Point[]> {
  const ways = new Map<string, readonly Point[]>();
  const boxes = [...scene.elements.values()];
  const grid = gridOf(boxes, scene.boundaries);
  for (const { flow, from, to } of joined)
    if (flow.bends) ways.set(flow.id, throughBends(from, to, flow.bends));
    else if (kept.get(flow.id)?.manner === 'led') ways.set(flow.id, kept.get(flow.id)?.found ?? []);
  if (grid === null) return ways;
  for (const ground of groundsOf(scene)) lay(grid, ground);
  for (const box of boxes) block(grid, box);
  const traffic = noTraffic(grid);
  const findWay = wayFinder(grid, traffic);
  const used = new Map<string, Sides>();
  const sidesOf = (id: string) => {
    const known = used.get(id) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    used.set(id, known);
    return known;
  };
  const take = ({ flow, from, to }: Joined, points: readonly Point[]) => {
    occupy(grid, traffic, points);
    const [start, end] = [points[0], points.at(-1)];
    if (start) sidesOf(flow.source)[sideOf(from, start)] += 1;
    if (end) sidesOf(flow.target)[sideOf(to, end)] += 1;
  };
  for (const one of joined) {
    const points = ways.get(one.flow.id);
    if (points) take(one, points);
  }
  let left = mostSteps;
  const inVain: number[] = [];
  const each = Math.max(patience.least, Math.min(patience.most, patience.whole / joined.length));
  for (const one of joined) {
    const { flow, from, to } = one;
    if (ways.has(flow.id)) continue;
    if (ways.size >= mostLed) break;
    const isLoop = flow.source === flow.target;
    const starts = portsOf(grid, from, sidesOf(flow.source), scene.badges, isLoop ? 'right' : 'all');
    const ends = portsOf(grid, to, sidesOf(flow.target), scene.badges, isLoop ? 'top' : 'all');
    for (const [index, haste] of hastes.entries()) {
      if (left <= 0) break;
      if ((inVain[index] ?? 0) >= mostInVain) continue;
      const isLast = index === hastes.length - 1;
      const { way, steps } = findWay(
        starts,
        ends,
        to,
        haste,
        Math.min(left, isLast ? patience.most * 2 : each),
      );
      left -= steps;
      inVain[index] = way === null && !isLast ? (inVain[index] ?? 0) + 1 : 0;
      if (way === null) continue;
      const points = cornersOf(grid, way);
      ways.set(flow.id, points);
      take(one, points);
      break;
    }
  }
  return ways;
}

/** No way runs through an element, or too near by. */
function block(grid: Grid, { x, y, width, height }: Rectangle): void {
  const around = clearance - 0.5;
  const area = { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around };
  lay(grid, { area, cost: Number.POSITIVE_INFINITY });
}

const distance = ({ from: a, to: b }: Joined) =>
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
