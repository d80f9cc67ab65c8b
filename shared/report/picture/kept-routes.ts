import type { Point, Rectangle } from '../../model/geometry';
import { clearance } from './grid';
import type { Route } from './route-flows';
import type { Ends, Scene } from './scene';

/** What was led where. */
export interface Led {
  flows: readonly Ends[];
  scene: Scene;
  routes: ReadonlyMap<string, Route>;
}

/** A line that passes so near by goes elsewhere when what it passes goes. */
const passing = 30;
/** When fewer ways than this are still good, all are looked for anew. */
const leastShare = 0.4;

/**
 * The ways that are still good when things lie elsewhere: nothing has come in between, and what they led around is
 * still there. So moving one element leaves the lines of the others where they are.
 */
export function keptRoutes(before: Led, flows: readonly Ends[], scene: Scene): Map<string, Route> {
  const known = new Map(before.flows.map((flow) => [flow.id, flow]));
  const changed = changedAreas(before.scene, scene);
  const kept = new Map<string, Route>();
  for (const { id, source, target, bends } of flows) {
    const [route, was] = [before.routes.get(id), known.get(id)];
    if (route?.manner !== 'led' || was === undefined || bends !== undefined || was.bends !== undefined)
      continue;
    if (was.source !== source || was.target !== target) continue;
    const stands = (end: string) => areSame(before.scene.elements.get(end), scene.elements.get(end));
    if (stands(source) && stands(target) && !changed.some((area) => touches(route.found, area)))
      kept.set(id, route);
  }
  return kept.size < leastShare * flows.length ? new Map() : kept;
}

/** Where something has come or gone that decides how lines run. */
function changedAreas(before: Scene, now: Scene): Rectangle[] {
  const areas: Rectangle[] = [];
  for (const [id, box] of before.elements)
    if (!areSame(box, now.elements.get(id))) areas.push(inflated(box, passing));
  for (const [id, box] of now.elements)
    if (!areSame(box, before.elements.get(id))) areas.push(inflated(box, clearance));
  const known = new Set([...before.titles, ...before.notes, ...before.badges].map(textOf));
  for (const box of [...now.titles, ...now.notes, ...now.badges])
    if (!known.has(textOf(box))) areas.push(box);
  return areas;
}

const textOf = ({ x, y, width, height }: Rectangle) => `${x} ${y} ${width} ${height}`;

const areSame = (a: Rectangle | undefined, b: Rectangle | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.x === b.x &&
  a.y === b.y &&
  a.width === b.width &&
  a.height === b.height;

const inflated = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether a line of square pieces runs through an area. */
function touches(points: readonly Point[], { x, y, width, height }: Rectangle): boolean {
  return points.some((end, index) => {
    const start = points[index - 1] ?? end;
    return (
      Math.max(start.x, end.x) > x &&
      Math.min(start.x, end.x) < x + width &&
      Math.max(start.y, end.y) > y &&
      Math.min(start.y, end.y) < y + height
    );
  });
}
