import type { Point, Rectangle } from '../../model/geometry';
import { type Crowd, createCrowd } from './crowd';
import { type LabelSpot, placeLabel, type Setting } from './place-label';
import type { Route } from './route-flows';
import { bordersOf, type Scene } from './scene';

/** What it costs a label to cover these, or to be so near to a line that it seems to be its own. */
const weights = {
  element: 1200,
  label: 1200,
  title: 900,
  note: 900,
  line: 160,
  closeLine: 60,
  nearLine: 60,
  border: 24,
} as const;
/** How near to a line that is: it seems to be that one's, or it may be. */
const [close, near] = [5, 12] as const;

/** A flow's label: the ways to set it, the best first. */
export interface Wanted<S extends Setting> {
  id: string;
  settings: readonly S[];
}

/**
 * The freest place along its line for each label, one after another. A curve runs over everything: its label has one
 * where it is free, or none.
 */
export function placeLabels<S extends Setting>(
  wanted: readonly Wanted<S>[],
  routes: ReadonlyMap<string, Pick<Route, 'points' | 'manner'>>,
  { elements, boundaries, titles, notes, badges }: Scene,
): Map<string, LabelSpot<S>> {
  const crowd = createCrowd();
  for (const box of elements.values()) crowd.add(box, weights.element);
  for (const box of [...titles, ...badges]) crowd.add(box, weights.title);
  for (const box of notes) crowd.add(box, weights.note);
  for (const box of boundaries.flatMap((one) => bordersOf(one))) crowd.add(box, weights.border);
  for (const [id, { points, manner }] of routes) if (manner !== 'curve') addLine(crowd, id, points);
  const spots = new Map<string, LabelSpot<S>>();
  // Those of curves take what is left.
  for (const isCurve of [false, true])
    for (const { id, settings } of wanted) {
      const route = routes.get(id);
      if (route === undefined || (route.manner === 'curve') !== isCurve) continue;
      const spot = placeLabel(route.points, isCurve ? settings.slice(0, 1) : settings, crowd, id);
      if (spot === null || (isCurve && !spot.isFree)) continue;
      const { x, y, setting } = spot;
      crowd.add({ x, y, width: setting.width, height: setting.height }, weights.label);
      spots.set(id, spot);
    }
  return spots;
}

function addLine(crowd: Crowd, id: string, points: readonly Point[]): void {
  for (const [index, end] of points.entries()) {
    const start = points[index - 1];
    if (start === undefined) continue;
    for (const [piece, next] of cut(start, end)) {
      crowd.add(around(piece, next, 1), weights.line, id);
      crowd.add(around(piece, next, close), weights.closeLine, id);
      crowd.add(around(piece, next, near), weights.nearLine, id);
    }
  }
}

/** A slanting piece in short ones: the area around it all would be much more than the piece. */
function cut(start: Point, end: Point): [Point, Point][] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const count = dx === 0 || dy === 0 ? 1 : Math.max(1, Math.ceil(Math.min(Math.abs(dx), Math.abs(dy)) / 12));
  const at = (index: number): Point => ({
    x: start.x + (dx * index) / count,
    y: start.y + (dy * index) / count,
  });
  return Array.from({ length: count }, (_, index) => [at(index), at(index + 1)]);
}

const around = (a: Point, b: Point, side: number): Rectangle => ({
  x: Math.min(a.x, b.x) - side,
  y: Math.min(a.y, b.y) - side,
  width: Math.abs(a.x - b.x) + 2 * side,
  height: Math.abs(a.y - b.y) + 2 * side,
});
