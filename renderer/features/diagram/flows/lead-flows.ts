import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { keptRoutes } from '../../../../shared/report/picture/kept-routes';
import { type Route, routeFlows } from '../../../../shared/report/picture/route-flows';
import type { Ends, Scene } from '../../../../shared/report/picture/scene';

/** What decides where the lines of flows run, and no more: names of elements and facts change none. */
export interface Layout {
  /** The same for layouts that are alike. */
  key: string;
  flows: Ends[];
  /** Collapsed boundaries are like elements. */
  scene: Scene;
}

/** The line of a flow, and between which places it holds. */
export interface Way extends Route {
  from: Rectangle;
  to: Rectangle;
}

/** Lines that were led, and where what they were led around lay. */
export interface Led {
  layout: Layout;
  ways: ReadonlyMap<string, Way>;
  /** No line was kept from before: a fresh start leads them all the same. */
  isAnew: boolean;
}

/**
 * A way for each flow; led anew, the same as in the report's picture.
 * @param before its ways are kept where they are still good, so that what moves leaves the other lines alone
 */
export function leadFlows(layout: Layout, before?: Led): Led {
  if (before?.layout.key === layout.key) return before;
  const { flows, scene } = layout;
  const kept = before && keptRoutes({ ...before.layout, routes: before.ways }, flows, scene);
  const routes = routeFlows(flows, scene, kept);
  const ways = new Map<string, Way>();
  for (const { id, source, target } of flows) {
    const [route, from, to] = [routes.get(id), scene.elements.get(source), scene.elements.get(target)];
    if (route && from && to) ways.set(id, { ...route, from, to });
  }
  return { layout, ways, isAnew: kept === undefined || kept.size === 0 };
}

/** Whether a line still holds: its ends lie where they lay. */
export const holds = (way: Way, from: Rectangle, to: Rectangle): boolean =>
  isAlike(way.from, from) && isAlike(way.to, to);

/** How far both ends have been moved, when that is the same way; null when it isn't. */
export function movedTogether(way: Way, from: Rectangle, to: Rectangle): Point | null {
  const by = { x: from.x - way.from.x, y: from.y - way.from.y };
  const isSame = (box: Rectangle, was: Rectangle) =>
    isAlike(box, { ...was, x: was.x + by.x, y: was.y + by.y });
  return isSame(from, way.from) && isSame(to, way.to) ? by : null;
}

const isAlike = (a: Rectangle, b: Rectangle): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);
