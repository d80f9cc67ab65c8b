import type { Analysis } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import { absoluteRectangles, type Rectangle } from '../../model/geometry';
import type { ThreatModel } from '../../model/threat-model';
import { openThreats } from '../open-threats';
import { createCrowd } from './crowd';
import { drawBoundary } from './draw-boundary';
import { drawElement } from './draw-element';
import { drawFlows } from './draw-flows';
import type { Ground } from './grid';
import type { Part } from './marks';
import { routeFlows } from './route-flows';

/** A diagram drawn, as parts in the order in which they lie on each other, so that a sheet can show some of them. */
export interface Drawing {
  title: string;
  description: string;
  area: Rectangle;
  below: Part[];
  /** The lines of flows; who writes them gives them their arrows. */
  lines: Part[];
  above: Part[];
  /** Where elements and flows are; what is elsewhere is empty. */
  content: Rectangle[];
  /** Where the titles of boundaries are. */
  titles: Rectangle[];
  hasBadges: boolean;
}

const margin = 24;
/** What a pixel of a line costs on a boundary's border, and over a title. */
const dear = { border: 5, title: 16 } as const;
/** What it costs a label to cover these. */
const weights = { element: 1200, title: 900, border: 24 } as const;

/** Draws a diagram: boundaries, flows around the elements, labels where there is room, badges. */
export function drawDiagram(
  model: ThreatModel,
  diagramId: string,
  knowledge: Knowledge,
  analysis: Analysis,
): Drawing {
  const diagram = model.diagrams[diagramId];
  const places = diagram ? absoluteRectangles(model, diagram) : new Map<string, Rectangle>();
  const badges = openThreats(analysis);
  const placed = <T extends { id: string }>(all: Readonly<Record<string, T>>) =>
    Object.values(all).flatMap((one) => {
      const box = places.get(one.id);
      return box ? [{ one, box }] : [];
    });
  const boundaries = placed(model.boundaries)
    .map(({ one, box }) => ({ one, box, depth: depthOf(model, one.id) }))
    .sort((a, b) => a.depth - b.depth || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one, box }) => ({ box, ...drawBoundary(one, box, knowledge, badges.get(one.id)) }));
  const elements = placed(model.elements).map(({ one, box }) => ({
    id: one.id,
    box,
    ...drawElement(one, box, knowledge, badges.get(one.id)),
  }));
  const shown = Object.values(model.flows).filter(
    ({ source, target }) =>
      model.elements[source] && model.elements[target] && places.has(source) && places.has(target),
  );
  const borders = boundaries.flatMap(({ box }) => bordersOf(box));
  const titles = [
    ...boundaries.flatMap(({ title, badge }) => [title.area, ...(badge ? [badge] : [])]),
    ...elements.flatMap(({ badge }) => (badge ? [badge] : [])),
  ];
  const grounds: Ground[] = [
    ...borders.map((area) => ({ area, cost: dear.border })),
    ...titles.map((area) => ({ area, cost: dear.title })),
  ];
  const routes = routeFlows(
    shown,
    new Map(elements.map(({ id, box }) => [id, box])),
    boundaries.map(({ box }) => box),
    grounds,
    elements.flatMap(({ badge }) => (badge ? [badge] : [])),
  );
  const crowd = createCrowd();
  for (const { box } of elements) crowd.add(box, weights.element);
  for (const area of titles) crowd.add(area, weights.title);
  for (const area of borders) crowd.add(area, weights.border);
  const { lines, labels } = drawFlows(shown, routes, badges, crowd);
  const below = boundaries.map(({ wall }) => wall);
  const above: Part[] = [
    ...boundaries.map(({ title }) => title),
    ...elements.map(({ area, svg }) => ({ area, svg })),
    ...labels,
  ];
  return {
    title: `${model.title}: ${diagram?.name ?? ''}`,
    description: `Data flow diagram with ${elements.length} elements, ${shown.length} flows and ${boundaries.length} trust boundaries.`,
    area: around([...below, ...lines, ...above].map(({ area }) => area)),
    below,
    lines,
    above,
    content: [...elements.map(({ area }) => area), ...labels.map(({ area }) => area)],
    titles: boundaries.map(({ title }) => title.area),
    hasBadges:
      [...boundaries, ...elements].some(({ badge }) => badge !== null) ||
      shown.some(({ id }) => badges.has(id)),
  };
}

function depthOf(model: ThreatModel, id: string): number {
  const parent = model.boundaries[id]?.parent ?? null;
  return parent === null ? 0 : 1 + depthOf(model, parent);
}

/** A boundary's four borders as thin areas. */
function bordersOf({ x, y, width, height }: Rectangle): Rectangle[] {
  const thin = 8;
  return [
    { x: x - thin / 2, y: y - thin / 2, width: width + thin, height: thin },
    { x: x - thin / 2, y: y + height - thin / 2, width: width + thin, height: thin },
    { x: x - thin / 2, y: y - thin / 2, width: thin, height: height + thin },
    { x: x + width - thin / 2, y: y - thin / 2, width: thin, height: height + thin },
  ];
}

function around(areas: readonly Rectangle[]): Rectangle {
  const least = (values: number[], start: number) => values.reduce((a, b) => Math.min(a, b), start);
  const most = (values: number[], start: number) => values.reduce((a, b) => Math.max(a, b), start);
  const left = Math.floor(
    least(
      areas.map(({ x }) => x),
      0,
    ) - margin,
  );
  const top = Math.floor(
    least(
      areas.map(({ y }) => y),
      0,
    ) - margin,
  );
  const right = Math.ceil(
    most(
      areas.map(({ x, width }) => x + width),
      200,
    ) + margin,
  );
  const bottom = Math.ceil(
    most(
      areas.map(({ y, height }) => y + height),
      120,
    ) + margin,
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}
