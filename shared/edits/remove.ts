import { phrase } from '../language/phrase';
import { shownParent } from '../model/geometry';
import type { ThreatModel } from '../model/threat-model';
import { type Edit, EditRefused, type Label } from './edit';
import { growAround } from './grow';
import { whyNotDelete } from './lock';
import { nameIn, nameOfAll } from './names';
import { diagramOf, findSubject } from './subjects';
import { forgetWays } from './ways';

/**
 * Removes elements, flows and boundaries. What must follow: flows of a removed element go too; what a removed
 * boundary held moves out to the boundary around it and stays where it is on every diagram. Decisions stay, so
 * that they are listed as orphans and come back on undo.
 */
export function remove(ids: readonly string[]): Edit {
  return {
    label: (model) => {
      const [first, ...others] = ids;
      const flows = flowsOf(model, ids).length;
      if (first === undefined || others.length > 0)
        return phrase('edits.delete', { name: nameOfAll(model, ids, { besides: flows }) });
      const name = nameIn(model, first);
      return flows === 0
        ? phrase('edits.delete', { name })
        : phrase('edits.deleteWithFlows', { name, count: flows });
    },
    recipe: (model) => {
      for (const id of ids) if (findSubject(model, id) !== undefined) removeOne(model, id);
    },
  };
}

/** The flows that go with these because an end of theirs goes. */
export function flowsOf(model: ThreatModel, ids: readonly string[]): string[] {
  const gone = new Set(ids);
  return Object.values(model.flows)
    .filter(({ id, source, target }) => !gone.has(id) && (gone.has(source) || gone.has(target)))
    .map(({ id }) => id);
}

/**
 * Deletes what is chosen on a diagram: elements, flows and boundaries from the model, notes from the diagram. What is
 * locked there doesn't go by mistake.
 */
export function removeFrom(
  diagramId: string,
  ids: readonly string[],
  label: Label = remove(ids).label,
): Edit {
  return {
    label,
    recipe: (model) => {
      const diagram = diagramOf(model, diagramId);
      const reason = whyNotDelete(model, diagramId, ids);
      if (reason !== null) throw new EditRefused(reason);
      for (const id of ids) if (diagram.notes?.[id] !== undefined) delete diagram.notes[id];
      remove(ids).recipe(model);
    },
  };
}

function removeOne(model: ThreatModel, id: string): void {
  const boundary = model.boundaries[id];
  if (boundary !== undefined) dissolve(model, id, boundary.parent);
  const flows = [id, ...flowsOf(model, [id])];
  for (const flow of flows) delete model.flows[flow];
  forgetWays(model, flows);
  delete model.elements[id];
  delete model.boundaries[id];
  for (const diagram of Object.values(model.diagrams)) {
    delete diagram.placements[id];
    if (diagram.inside === id) delete diagram.inside;
    // What was inside may need more room than a single box took.
    if (boundary !== undefined) growAround(model, diagram.id, boundary.parent);
  }
  for (const [key, use] of Object.entries(model.mitigations))
    if (use.subject === id) delete model.mitigations[key];
}

/** What lies in a boundary stays where it is on every diagram, in the boundary around it from now on. */
function dissolve(model: ThreatModel, id: string, outer: string | null): void {
  for (const { placements } of Object.values(model.diagrams)) {
    const frame = placements[id];
    if (frame === undefined) continue;
    for (const [inner, placement] of Object.entries(placements)) {
      if (shownParent(model, placements, inner) !== id) continue;
      placement.x += frame.x;
      placement.y += frame.y;
    }
  }
  for (const member of [...Object.values(model.elements), ...Object.values(model.boundaries)])
    if (member.parent === id) member.parent = outer;
}
