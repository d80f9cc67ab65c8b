import { shownRectangles } from '../../../../shared/model/collapse';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import { overlap, type Size } from '../view/frame';
import { boundaryAt } from './drop-target';

/** Where the pointer holds what is dropped. */
const grip: Point = { x: 40, y: 24 };
const gap = 16;
/** Room that a boundary keeps around what is in it; above, for its title. */
const inset: Point = { x: 16, y: 44 };
/** As small as a new boundary gets to fit beside what is there. */
const leastBoundary: Size = { width: 200, height: 132 };

export interface DropPlace {
  parent: string | null;
  /** Relative to the parent. */
  at: Point;
  size: Size;
  /** What a new boundary was dropped around: it is in it from now on. */
  holds: string[];
}

/**
 * Where something new that is dropped comes to lie: in the innermost boundary under the pointer, held by the pointer,
 * beside what is there rather than over a part of it. What a boundary covers as a whole comes into it.
 */
export function dropPlace(
  model: ThreatModel,
  diagramId: string,
  point: Point,
  { type, size }: { type: 'element' | 'boundary'; size: Size },
): DropPlace {
  const { id: parent, rectangle: outer } = boundaryAt(model, diagramId, point, { isOpen: true });
  const least = parent === null ? undefined : { x: outer.x + inset.x, y: outer.y + inset.y };
  const wanted = atLeast({ x: point.x - grip.x, y: point.y - grip.y, ...size }, least);
  const siblings = siblingsIn(model, diagramId, parent);
  const holds = type === 'boundary' ? siblings.filter(({ rectangle }) => isAround(wanted, rectangle)) : [];
  const obstacles = siblings.filter((one) => !holds.includes(one)).map(({ rectangle }) => rectangle);
  const smaller = type === 'boundary' && holds.length === 0 ? [{ ...wanted, ...leastBoundary }] : [];
  const place =
    holds.length > 0
      ? wanted
      : ([wanted, ...smaller]
          .map((one) => freeNear(one, obstacles, least, point))
          .find((one) => one !== undefined) ?? wanted);
  return {
    parent,
    at: { x: Math.round(place.x - outer.x), y: Math.round(place.y - outer.y) },
    size: { width: place.width, height: place.height },
    holds: holds.map(({ id }) => id),
  };
}

/** The nearest place that covers nothing and in which the pointer still is. */
function freeNear(
  wanted: Rectangle,
  obstacles: readonly Rectangle[],
  least: Point | undefined,
  point: Point,
): Rectangle | undefined {
  const columns = [
    wanted.x,
    ...obstacles.flatMap((one) => [one.x - wanted.width - gap, one.x + one.width + gap]),
  ];
  const rows = [
    wanted.y,
    ...obstacles.flatMap((one) => [one.y - wanted.height - gap, one.y + one.height + gap]),
  ];
  const way = ({ x, y }: Rectangle) => Math.hypot(x - wanted.x, y - wanted.y);
  const [nearest] = columns
    .flatMap((x) => rows.map((y) => atLeast({ ...wanted, x, y }, least)))
    .filter((one) => one === wanted || isAround(one, { ...point, width: 0, height: 0 }) || way(one) === 0)
    .filter((one) => !obstacles.some((obstacle) => overlap(one, obstacle)))
    .sort((a, b) => way(a) - way(b));
  return nearest;
}

function siblingsIn(
  model: ThreatModel,
  diagramId: string,
  parent: string | null,
): { id: string; rectangle: Rectangle }[] {
  const diagram = model.diagrams[diagramId];
  if (diagram === undefined) return [];
  const rectangles = shownRectangles(model, diagram);
  return [...Object.values(model.elements), ...Object.values(model.boundaries)]
    .filter((one) => one.parent === parent)
    .flatMap(({ id }) => {
      const rectangle = rectangles.get(id);
      return rectangle === undefined ? [] : [{ id, rectangle }];
    });
}

const atLeast = (one: Rectangle, least: Point | undefined): Rectangle =>
  least === undefined ? one : { ...one, x: Math.max(one.x, least.x), y: Math.max(one.y, least.y) };

const isAround = (outer: Rectangle, inner: Rectangle) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
