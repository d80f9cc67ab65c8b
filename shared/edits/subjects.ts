import { phrase } from '../language/phrase';
import type { Boundary, Element, Flow, ThreatModel } from '../model/threat-model';
import { EditRefused } from './edit';

/** The element, flow or boundary with this id; undefined when there is none. */
export function findSubject(model: ThreatModel, id: string): Element | Flow | Boundary | undefined {
  return model.elements[id] ?? model.flows[id] ?? model.boundaries[id];
}

/** The element, flow or boundary with this id. @throws EditRefused when there is none. */
export function subjectOf(model: ThreatModel, id: string): Element | Flow | Boundary {
  const found = findSubject(model, id);
  if (found === undefined) throw new EditRefused(phrase('edits.refusedSubjectGone', { id }));
  return found;
}

/** Whether an id is in use anywhere in the model. */
export function isTaken(model: ThreatModel, id: string): boolean {
  return (
    findSubject(model, id) !== undefined ||
    model.diagrams[id] !== undefined ||
    Object.values(model.diagrams).some(({ notes }) => notes?.[id] !== undefined)
  );
}

/** The diagram with this id. @throws EditRefused when there is none. */
export function diagramOf(model: ThreatModel, id: string) {
  const found = model.diagrams[id];
  if (found === undefined) throw new EditRefused(phrase('edits.refusedDiagramGone', { id }));
  return found;
}
