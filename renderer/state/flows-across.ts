import { crossingsOf } from '../../shared/model/containment';
import type { ThreatModel } from '../../shared/model/threat-model';

interface Across {
  inward: number;
  outward: number;
}

const none: Across = { inward: 0, outward: 0 };
const known = new WeakMap<ThreatModel, ReadonlyMap<string, Across>>();

/** How many flows enter a boundary and leave it. Counted once for each state of a model, when it is first asked. */
export function flowsAcross(model: ThreatModel, boundary: string): Across {
  const counts = known.get(model) ?? countAll(model);
  known.set(model, counts);
  return counts.get(boundary) ?? none;
}

function countAll(model: ThreatModel): ReadonlyMap<string, Across> {
  const counts = new Map<string, Across>();
  for (const flow of Object.values(model.flows))
    for (const { boundary, direction } of crossingsOf(model, flow)) {
      const { inward, outward } = counts.get(boundary) ?? none;
      const isInward = direction === 'inward';
      counts.set(boundary, { inward: inward + (isInward ? 1 : 0), outward: outward + (isInward ? 0 : 1) });
    }
  return counts;
}
