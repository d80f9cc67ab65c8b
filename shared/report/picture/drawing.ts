import type { Analysis } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../../language/speak';
import type { Rectangle } from '../../model/geometry';
import { notesOf } from '../../model/notes';
import { flowOfLine, type ShownBox, type ShownLine, shownDiagram } from '../../model/shown-diagram';
import { boundaryLevels, upperLevels } from '../../model/stacking';
import type { Diagram, ThreatModel } from '../../model/threat-model';
import { drawBoundary } from './draw-boundary';
import { drawCollapsed } from './draw-collapsed';
import { drawElement } from './draw-element';
import { drawFlows } from './draw-flows';
import { drawNote } from './draw-note';
import { drawLock, type Part } from './marks';
import { type Badge, openThreats, sumOfThreats } from './open-threats';
import { routeFlows } from './route-flows';
import { sceneOf } from './scene-of';

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
  /** Of the flows. */
  labels: Rectangle[];
  /** Where the titles of boundaries are. */
  titles: Rectangle[];
  hasBadges: boolean;
}

const margin = 24;

/** Draws a diagram: boundaries, flows around the elements, labels where there is room, badges. */
export function drawDiagram(
  model: ThreatModel,
  diagramId: string,
  knowledge: Knowledge,
  analysis: Analysis,
  say: Speaker = sayEnglish,
): Drawing {
  const diagram = model.diagrams[diagramId];
  const view: Pick<Diagram, 'placements' | 'notes' | 'ways'> = diagram ?? { placements: {} };
  const { boxes, lines: drawn } = shownDiagram(model, view);
  const [levels, upper] = [boundaryLevels(model, view), upperLevels(model, view)];
  const ofSubjects = openThreats(analysis);
  const boundaries = [...boxes.values()]
    .flatMap(({ id, as, rectangle: box }) => {
      const one = model.boundaries[id];
      return one && as === 'boundary' ? [{ one, box, level: levels.get(id) ?? 0 }] : [];
    })
    .sort((a, b) => a.level - b.level || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one, box }) => ({
      id: one.id,
      box,
      ...drawBoundary(one, box, knowledge, ofSubjects.get(one.id), say),
    }));
  const elements = [...boxes.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((shown) => {
      const part = drawBox(model, shown, knowledge, ofSubjects, say);
      return part ? [{ id: shown.id, box: shown.rectangle, ...part }] : [];
    });
  const shown = [...drawn.values()].flatMap(
    (line) => flowOfLine(model, line, (count) => say('counted.flow', { count })) ?? [],
  );
  const badges = new Map(
    [...drawn.values()].flatMap(({ id, flows }) => {
      const badge = sumOfThreats(flows, ofSubjects);
      return badge ? [[id, badge] as const] : [];
    }),
  );
  const notes = notesOf(diagram).map((note) => ({ id: note.id, box: note, ...drawNote(note) }));
  const locks = [...boundaries, ...elements, ...notes].flatMap(({ id, box }) => {
    const isLocked = (view.placements[id] ?? view.notes?.[id])?.locked;
    const area = { x: box.x - 11, y: box.y - 11, width: 22, height: 22 };
    return isLocked ? [{ area, svg: drawLock(box, say) }] : [];
  });
  const { flows, scene } = sceneOf(model, diagram, { boxes, lines: drawn });
  const routes = routeFlows(flows, scene);
  const { lines, leaders, labels } = drawFlows(shown, routes, badges, scene, say);
  const below = [...boundaries.map(({ wall }) => wall), ...leaders];
  const above: Part[] = [
    ...boundaries.map(({ title }) => title),
    ...[...elements, ...notes]
      .sort((a, b) => (upper.get(a.id) ?? 0) - (upper.get(b.id) ?? 0))
      .map(({ area, svg }) => ({ area, svg })),
    ...locks,
    ...labels,
  ];
  return {
    title: `${model.title}: ${diagram?.name ?? ''}`,
    description: describe([...boxes.values()], [...drawn.values()], say),
    area: around([...below, ...lines, ...above].map(({ area }) => area)),
    below,
    lines,
    above,
    content: [...elements, ...notes].map(({ area }) => area),
    labels: labels.map(({ area }) => area),
    titles: boundaries.map(({ title }) => title.area),
    hasBadges:
      [...boundaries, ...elements].some(({ badge }) => badge !== null) ||
      shown.some(({ id }) => badges.has(id)),
  };
}

/** An element, or a boundary as one box; nothing for an open boundary. */
function drawBox(
  { elements, boundaries }: ThreatModel,
  { id, as, rectangle, hides }: ShownBox,
  knowledge: Knowledge,
  badges: ReadonlyMap<string, Badge>,
  say: Speaker,
) {
  const [element, boundary] = [elements[id], boundaries[id]];
  if (element) return drawElement(element, rectangle, knowledge, badges.get(id), say);
  if (as !== 'collapsed' || boundary === undefined) return undefined;
  const inside = hides.filter((one) => elements[one] !== undefined).length;
  return drawCollapsed(boundary, inside, rectangle, knowledge, sumOfThreats([id, ...hides], badges), say);
}

function describe(boxes: readonly ShownBox[], lines: readonly ShownLine[], say: Speaker): string {
  const elements = boxes.filter(({ as }) => as === 'element').length;
  const flows = lines.reduce((sum, line) => sum + line.flows.length, 0);
  return say('pictures.description', {
    elements: say('counted.element', { count: elements }),
    flows: say('counted.flow', { count: flows }),
    boundaries: say('counted.trustBoundary', { count: boxes.length - elements }),
  });
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
