import { shownRectangles } from '../model/collapse';
import { type Point, type Rectangle, shownParent } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';
import { inset } from './grow';

/** The lattice on which places are tried; what comes to lie beside another keeps as much. */
const step = 24;
/** How far places are looked for, in steps. */
const farthest = 80;

/**
 * The place nearest to the wanted one where something of this size covers nothing that is shown in the same
 * boundaries (null: outside of all), nor a note. On the diagram itself. Where all is full, to the right of all.
 * @param except what goes there itself
 */
export function freePlace(
  model: ThreatModel,
  diagramId: string,
  parents: readonly (string | null)[],
  wanted: Rectangle,
  except: readonly string[] = [],
): Point {
  const diagram = model.diagrams[diagramId];
  if (diagram === undefined) return wanted;
  const rectangles = shownRectangles(model, diagram);
  const siblings = Object.keys(diagram.placements)
    .filter((id) => !except.includes(id) && parents.includes(shownParent(model, diagram.placements, id)))
    .flatMap((id) => rectangles.get(id) ?? []);
  const obstacles = [...siblings, ...Object.values(diagram.notes ?? {})];
  const frames = parents.flatMap((parent) => (parent === null ? [] : (rectangles.get(parent) ?? [])));
  const left = Math.max(...frames.map(({ x }) => x + inset.side), Number.NEGATIVE_INFINITY);
  const top = Math.max(...frames.map(({ y }) => y + inset.top), Number.NEGATIVE_INFINITY);
  const isFree = ({ x, y }: Point) =>
    x >= left &&
    y >= top &&
    obstacles.every(
      (one) =>
        x + wanted.width + step <= one.x ||
        one.x + one.width + step <= x ||
        y + wanted.height + step <= one.y ||
        one.y + one.height + step <= y,
    );
  const start = { x: Math.max(left, wanted.x), y: Math.max(top, wanted.y) };
  for (let ring = 0; ring <= farthest; ring += 1) {
    const found = onRing(ring).find(([dx, dy]) => isFree({ x: start.x + dx * step, y: start.y + dy * step }));
    if (found) return { x: start.x + found[0] * step, y: start.y + found[1] * step };
  }
  return { x: Math.max(start.x, ...obstacles.map(({ x, width }) => x + width + step)), y: start.y };
}

/** The points of a square ring, those straight below and beside first, then what is nearest. */
function onRing(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]];
  const points: [number, number][] = [];
  for (let along = -ring; along <= ring; along += 1)
    points.push([along, ring], [ring, along], [along, -ring], [-ring, along]);
  const cost = ([dx, dy]: [number, number]) => Math.hypot(dx, dy) + (dx < 0 || dy < 0 ? 0.5 : 0);
  return points.sort((a, b) => cost(a) - cost(b));
}
