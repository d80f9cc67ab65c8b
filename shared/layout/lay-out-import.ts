import type { ThreatModel } from '../model/threat-model';
import { type LayOut, layOutDiagram } from './lay-out-diagram';

/** The model as if everything on its diagrams had been tidied up; the same model, the same places. */
export async function layOutImport(model: ThreatModel, layOut: LayOut): Promise<ThreatModel> {
  const diagrams = { ...model.diagrams };
  for (const diagram of Object.values(model.diagrams)) {
    const places = await layOutDiagram(model, diagram, layOut);
    diagrams[diagram.id] = { ...diagram, placements: { ...diagram.placements, ...places } };
  }
  return { ...model, diagrams };
}
