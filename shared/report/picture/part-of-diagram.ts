import { isWithin } from '../../model/containment';
import { absoluteRectangles, shownParent } from '../../model/geometry';
import type { Diagram, ThreatModel } from '../../model/threat-model';

/**
 * The model with a diagram that shows only these of its things, where they are: elements, boundaries with what is in
 * them, flows with their ends, notes. For a picture of a selection.
 */
export function partOfDiagram(model: ThreatModel, diagramId: string, ids: readonly string[]): ThreatModel {
  const diagram = model.diagrams[diagramId];
  if (diagram === undefined) return model;
  const chosen = new Set(ids);
  for (const id of ids) {
    const flow = model.flows[id];
    if (flow) chosen.add(flow.source).add(flow.target);
  }
  const isChosen = (id: string) =>
    chosen.has(id) ||
    [...chosen].some(
      (one) =>
        model.boundaries[one] &&
        isWithin(model, (model.elements[id] ?? model.boundaries[id])?.parent ?? null, one),
    );
  const kept = Object.fromEntries(Object.entries(diagram.placements).filter(([id]) => isChosen(id)));
  const places = absoluteRectangles(model, diagram);
  const placements: Diagram['placements'] = {};
  for (const [id, placement] of Object.entries(kept)) {
    const parent = shownParent(model, kept, id);
    const [own, around] = [places.get(id), parent === null ? undefined : places.get(parent)];
    if (own) placements[id] = { ...placement, x: own.x - (around?.x ?? 0), y: own.y - (around?.y ?? 0) };
  }
  const notes = Object.fromEntries(Object.entries(diagram.notes ?? {}).filter(([id]) => chosen.has(id)));
  return { ...model, diagrams: { ...model.diagrams, [diagramId]: { ...diagram, placements, notes } } };
}
