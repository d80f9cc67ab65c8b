import { limits } from './limits';
import type { ThreatModel } from './threat-model';

/** What a model has too much of to be read again from its file; undefined: nothing. */
export function overLimit({
  elements,
  flows,
  boundaries,
  diagrams,
  reports,
}: ThreatModel): 'elements' | 'flows' | 'boundaries' | 'notes' | 'reports' | undefined {
  const count = (map: object | undefined) => Object.keys(map ?? {}).length;
  if (count(elements) > limits.elements) return 'elements';
  if (count(flows) > limits.flows) return 'flows';
  if (count(boundaries) > limits.boundaries) return 'boundaries';
  const notes = Object.values(diagrams).reduce((sum, diagram) => sum + count(diagram.notes), 0);
  if (count(reports) > limits.reports) return 'reports';
  return notes > limits.notes ? 'notes' : undefined;
}
