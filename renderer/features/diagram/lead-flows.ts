import type { Point, Rectangle } from '../../../shared/model/geometry';
import type { ThreatModel } from '../../../shared/model/threat-model';
import { textWidth } from '../../../shared/report/fit-text';
import type { Ground } from '../../../shared/report/picture/grid';
import { routeFlows } from '../../../shared/report/picture/route-flows';
import { shownOn } from '../../state/shown';

/** Above so many flows looking for ways takes longer than anybody waits: they are curves. */
const mostFlows = 150;
/** What a pixel of a line costs on a boundary's border, and over a title. */
const dear = { border: 5, title: 16 } as const;
/** Where an element's badge lies, whether or not it has one now, so that answers move no line. */
const badge = { width: 44, height: 20, over: 10, beside: 8 } as const;

/** What decides where the lines of flows run, and no more: names of elements and facts change none. */
export interface Layout {
  /** The same for layouts that are alike. */
  key: string;
  flows: { id: string; source: string; target: string }[];
  /** And collapsed boundaries. */
  elements: ReadonlyMap<string, Rectangle>;
  boundaries: Rectangle[];
  titles: Rectangle[];
}

/** The line of a flow around what is in its way, and between which places it holds. */
export interface Way {
  path: string;
  points: readonly Point[];
  from: Rectangle;
  to: Rectangle;
}

/** Where a diagram's things lie. */
export function layoutOf(model: ThreatModel, diagramId: string): Layout {
  const { boxes, lines } = shownOn(model, diagramId);
  const drawn = [...boxes.values()];
  const elements = new Map(
    drawn.flatMap(({ id, as, rectangle }) => (as === 'boundary' ? [] : [[id, rectangle] as const])),
  );
  const walls = drawn.flatMap(({ id, as, rectangle: box }) =>
    as === 'boundary' ? [{ box, title: titleOf(model.boundaries[id]?.name ?? '', box) }] : [],
  );
  const flows = [...lines.values()].map(({ id, source, target }) => ({ id, source, target }));
  const key = JSON.stringify([flows, [...elements], walls]);
  return {
    key,
    flows,
    elements,
    boundaries: walls.map(({ box }) => box),
    titles: walls.map(({ title }) => title),
  };
}

/** Room that a boundary's title takes: glyph, name, badge. */
const titleOf = (name: string, { x, y, width }: Rectangle): Rectangle => ({
  x: x + 8,
  y: y + 6,
  width: Math.min(Math.max(0, width - 16), 34 + textWidth(name, 13) + badge.width),
  height: 26,
});

/** A way for each flow, as in the report's picture; none where curves have to do. */
export function leadFlows({ flows, elements, boundaries, titles }: Layout): Map<string, Way> {
  if (flows.length > mostFlows) return new Map();
  const badges = [...elements.values()].map(badgeOf);
  const grounds: Ground[] = [
    ...boundaries.flatMap(bordersOf).map((area) => ({ area, cost: dear.border })),
    ...[...titles, ...badges].map((area) => ({ area, cost: dear.title })),
  ];
  const ways = new Map<string, Way>();
  const routes = routeFlows(flows, elements, boundaries, grounds, badges);
  for (const { id, source, target } of flows) {
    const [route, from, to] = [routes.get(id), elements.get(source), elements.get(target)];
    if (route && !route.isCurve && from && to)
      ways.set(id, { path: route.path, points: route.points, from, to });
  }
  return ways;
}

const badgeOf = ({ x, y, width }: Rectangle): Rectangle => ({
  x: x + width + badge.beside - badge.width,
  y: y - badge.over,
  width: badge.width,
  height: badge.height,
});

/** A boundary's four borders as thin areas. */
export function bordersOf({ x, y, width, height }: Rectangle): Rectangle[] {
  const [thin, half] = [8, 4];
  return [
    { x: x - half, y: y - half, width: width + thin, height: thin },
    { x: x - half, y: y + height - half, width: width + thin, height: thin },
    { x: x - half, y: y - half, width: thin, height: height + thin },
    { x: x + width - half, y: y - half, width: thin, height: height + thin },
  ];
}

/** Whether a line still holds: its ends lie where they lay. */
export const holds = (way: Way, from: Rectangle, to: Rectangle): boolean =>
  isAlike(way.from, from) && isAlike(way.to, to);

const isAlike = (a: Rectangle, b: Rectangle): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);
