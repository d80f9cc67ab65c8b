import type { Diagram, ThreatModel } from './threat-model';

/** The diagrams of a model in the order in which people see them. */
export function diagramsInOrder(model: Pick<ThreatModel, 'diagrams'>): Diagram[] {
  return Object.values(model.diagrams).sort(
    (a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
