import type { ThreatModel } from '../../../../shared/model/threat-model';
import { sceneOf } from '../../../../shared/report/picture/scene-of';
import { shownOn } from '../../../state/shown';
import type { Layout } from '../flows/lead-flows';

/** Where a diagram's things lie, and through which points people led its flows. */
export function layoutOf(model: ThreatModel, diagramId: string): Layout {
  const { flows, scene } = sceneOf(model, model.diagrams[diagramId], shownOn(model, diagramId));
  const { elements, boundaries, titles, notes } = scene;
  return { key: JSON.stringify([flows, [...elements], boundaries, titles, notes]), flows, scene };
}
