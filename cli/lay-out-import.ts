import type { ElkNode } from 'elkjs/lib/elk-api';
import { layOutByElk } from '../shared/layout/elk-layout';
import { layOutImport } from '../shared/layout/lay-out-import';
import type { ThreatModel } from '../shared/model/threat-model';

/** Above so many ELK may take seconds. By their number, not by the clock: the same files give the same bytes. */
const most = { elements: 250, flows: 200 } as const;

/** An imported model as the window tidies it up; what is too large keeps the quick layout. */
export async function laidOut(model: ThreatModel): Promise<ThreatModel> {
  const isLarge =
    Object.keys(model.elements).length > most.elements || Object.keys(model.flows).length > most.flows;
  if (isLarge) return model;
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const elk = new Elk({ algorithms: ['layered'] });
  const run = async (graph: ElkNode): Promise<ElkNode> => elk.layout(graph);
  return layOutImport(model, (part) => layOutByElk(part, run));
}
