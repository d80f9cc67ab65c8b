import { type MessageKey, type Phrase, phrase } from '../language/phrase';
import { shownSize } from '../model/collapse';
import { isWithin } from '../model/containment';
import { absoluteRectangles, type Point, shownParent } from '../model/geometry';
import type { Diagram, Placement, ThreatModel } from '../model/threat-model';
import { type Edit, EditRefused } from './edit';
import { freeSpot, growAround, inset } from './grow';
import { nameOfAll } from './names';
import { boundarySize, elementSize } from './sizes';
import { diagramOf, isTaken } from './subjects';

/** Makes a diagram that shows nothing yet. `id` must be free: `newId` gives one. */
export function addDiagram(id: string, name: string): Edit {
  return { label: phrase('edits.addDiagram', { name }), recipe: (model) => void fresh(model, id, name) };
}

/** Makes a diagram that shows the same as another, to be changed from there on. */
export function copyDiagram(id: string, from: string, name: string): Edit {
  return {
    label: (model) => phrase('edits.copyDiagram', { name: viewName(model, from) }),
    recipe: (model) => {
      const { id: _id, name: _name, order: _order, ...shown } = diagramOf(model, from);
      Object.assign(fresh(model, id, name), JSON.parse(JSON.stringify(shown)));
    },
  };
}

/** Gives a diagram another name. Typing becomes one step. */
export function renameDiagram(id: string, name: string): Edit {
  return {
    label: phrase('edits.renameDiagram', { name }),
    mergeKey: `rename-diagram:${id}`,
    recipe: (model) => {
      if (name.trim() === '') throw new EditRefused(phrase('edits.refusedNamelessDiagram'));
      diagramOf(model, id).name = name;
    },
  };
}

/** Deletes a view; what it shows stays in the model. The last one can't go. */
export function removeDiagram(id: string): Edit {
  return {
    label: (model) => phrase('edits.removeDiagram', { name: viewName(model, id) }),
    recipe: (model) => {
      diagramOf(model, id);
      if (Object.keys(model.diagrams).length === 1) throw new EditRefused(phrase('edits.refusedLastDiagram'));
      delete model.diagrams[id];
    },
  };
}

/**
 * Makes a diagram of the inside of a boundary: all that it holds, as it lies on `from`, and beside it what its flows
 * come from (left) and go to (right).
 */
export function openInside(id: string, boundary: string, from: string, name: string): Edit {
  return {
    label: phrase('edits.openInside', { name }),
    recipe: (model) => {
      if (model.boundaries[boundary] === undefined)
        throw new EditRefused(phrase('edits.refusedBoundaryGone'));
      const known = diagramOf(model, from).placements;
      const { placements } = Object.assign(fresh(model, id, name), { inside: boundary });
      const inside = [...Object.values(model.boundaries), ...Object.values(model.elements)]
        .filter((one) => one.id === boundary || isWithin(model, one.parent, boundary))
        .map((one) => one.id);
      for (const one of inside) {
        const { x, y, width, height } = known[one] ?? { ...boundarySize, x: 0, y: 0 };
        if (known[one]) placements[one] = { x, y, width, height };
      }
      placements[boundary] = { ...boundarySize, ...placements[boundary], x: 0, y: 0 };
      showMissing(model, id, inside);
      // What was collapsed there is open here.
      growAround(model, id, ...inside);
      placeNeighbours(model, id, boundary);
    },
  };
}

/** Shows things that the model has on a diagram where they aren't yet; a boundary brings what is in it. */
export function showOnDiagram(diagram: string, ids: readonly string[], at?: Point): Edit {
  return {
    label: (model) => aboutView(model, diagram, ids, 'edits.showOnDiagram'),
    recipe: (model) => {
      diagramOf(model, diagram);
      const all = [...Object.values(model.boundaries), ...Object.values(model.elements)]
        .filter(({ id, parent }) => ids.some((one) => one === id || isWithin(model, parent, one)))
        .map(({ id }) => id);
      showMissing(model, diagram, all, at);
    },
  };
}

/** Takes things off a diagram; they stay in the model and on other diagrams. A boundary takes its contents along. */
export function hideFromDiagram(diagram: string, ids: readonly string[]): Edit {
  return {
    label: (model) => aboutView(model, diagram, ids, 'edits.hideFromDiagram'),
    recipe: (model) => {
      const { placements, ways } = diagramOf(model, diagram);
      const isHidden = (id: string) =>
        ids.some(
          (one) =>
            one === id || isWithin(model, (model.elements[id] ?? model.boundaries[id])?.parent ?? null, one),
        );
      const hidden = Object.keys(placements).filter(isHidden);
      for (const id of hidden) delete placements[id];
      for (const { id, source, target } of Object.values(model.flows))
        if (hidden.includes(source) || hidden.includes(target)) delete ways?.[id];
    },
  };
}

const viewName = (model: ThreatModel, id: string) => model.diagrams[id]?.name || id;

const aboutView = (model: ThreatModel, diagramId: string, ids: readonly string[], key: MessageKey): Phrase =>
  phrase(key, { name: nameOfAll(model, ids), diagram: viewName(model, diagramId) });

function fresh(model: ThreatModel, id: string, name: string): Diagram {
  if (isTaken(model, id)) throw new EditRefused(phrase('edits.refusedIdTaken', { id }));
  const last = Math.max(0, ...Object.values(model.diagrams).map(({ order = 0 }) => order));
  const diagram: Diagram = { id, name, placements: {}, order: last + 1 };
  model.diagrams[id] = diagram;
  return model.diagrams[id] ?? diagram;
}

/** Places those that have none, boundaries before what is in them, where there is room. */
function showMissing(model: ThreatModel, diagram: string, ids: readonly string[], at?: Point): void {
  const { placements } = diagramOf(model, diagram);
  const depth = (id: string): number => {
    const parent = (model.elements[id] ?? model.boundaries[id])?.parent ?? null;
    return parent === null ? 0 : 1 + depth(parent);
  };
  const missing = ids.filter((id) => placements[id] === undefined).sort((a, b) => depth(a) - depth(b));
  const [first] = missing;
  for (const id of missing) {
    const size = model.boundaries[id] ? boundarySize : elementSize;
    const parent = shownParent(model, placements, id);
    const held = heldBy(model, placements, id);
    const spot = id === first && parent === null && at ? at : freeSpot(model, diagram, parent, size);
    placements[id] = held.length > 0 ? frameOf(model, placements, held) : { ...spot, ...size };
    for (const one of held) moveInto(placements, one, id);
    growAround(model, diagram, id, parent);
  }
}

/** What is in a boundary and already lies on the diagram, where the boundary is about to be shown around it. */
function heldBy(model: ThreatModel, placements: Diagram['placements'], id: string): string[] {
  const shown = { ...placements, [id]: { x: 0, y: 0, ...boundarySize } };
  return Object.keys(placements).filter((one) => shownParent(model, shown, one) === id);
}

/** Around things that lie in the same boundary. */
function frameOf(model: ThreatModel, placements: Diagram['placements'], ids: readonly string[]): Placement {
  const boxes = ids.flatMap((id) => {
    const place = placements[id];
    return place ? [{ x: place.x, y: place.y, ...shownSize(model, id, place) }] : [];
  });
  const x = Math.min(...boxes.map((box) => box.x)) - inset.side;
  const y = Math.min(...boxes.map((box) => box.y)) - inset.top;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + inset.side;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + inset.side;
  return { x, y, width: right - x, height: bottom - y };
}

/** What lay beside a boundary lies in it from now on, in the same place. */
function moveInto(placements: Diagram['placements'], id: string, boundary: string): void {
  const [place, frame] = [placements[id], placements[boundary]];
  if (place === undefined || frame === undefined) return;
  place.x -= frame.x;
  place.y -= frame.y;
}

/** Room beside the boundary that is shown, and between those that stand there. */
const beside = { gap: 140, between: 32 } as const;

function placeNeighbours(model: ThreatModel, diagram: string, boundary: string): void {
  const { placements } = diagramOf(model, diagram);
  const frame = absoluteRectangles(model, { placements }).get(boundary);
  if (frame === undefined) return;
  const isIn = (id: string) => isWithin(model, model.elements[id]?.parent ?? null, boundary);
  const sources = new Set<string>();
  const targets = new Set<string>();
  for (const { source, target } of Object.values(model.flows)) {
    if (isIn(target) && !isIn(source)) sources.add(source);
    else if (isIn(source) && !isIn(target)) targets.add(target);
  }
  for (const id of sources) targets.delete(id);
  for (const [side, ids] of [
    [frame.x - beside.gap - elementSize.width, [...sources].sort()],
    [frame.x + frame.width + beside.gap, [...targets].sort()],
  ] as const)
    for (const [index, id] of ids.entries())
      placements[id] = {
        x: side,
        y: frame.y + index * (elementSize.height + beside.between),
        ...elementSize,
      };
}
