import { boundaryLevels, upperLevels } from '../../../../shared/model/stacking';
import type { Diagram, ThreatModel } from '../../../../shared/model/threat-model';
import type { DiagramNode } from './project';

/** What lies over what: boundaries, flows, then all that flows join, and notes. There is room for every order. */
export const layers = { boundary: 0, flow: 50_000, upper: 60_000 } as const;
/** How far what is in hand is lifted within its layer. */
const lift = { boundary: 25_000, upper: 100_000 } as const;

/** How high everything on a diagram lies while nothing is in hand. */
export function levelsOf(
  model: Pick<ThreatModel, 'elements' | 'boundaries'>,
  diagram: Pick<Diagram, 'placements' | 'notes'>,
): ReadonlyMap<string, number> {
  const of = (layer: number, levels: ReadonlyMap<string, number>) =>
    [...levels].map(([id, level]) => [id, layer + level] as const);
  return new Map([
    ...of(layers.boundary, boundaryLevels(model, diagram)),
    ...of(layers.upper, upperLevels(model, diagram)),
  ]);
}

/**
 * What lies over the rest, by id: what is selected, and with a boundary all that is in it. Of nodes whose parents
 * come before them.
 * @param isOrdered of these somebody said what they lie over: they stay there, so that it is seen
 */
export function liftedNodes(
  nodes: readonly DiagramNode[],
  selected: ReadonlySet<string>,
  isOrdered: (id: string) => boolean = () => false,
): ReadonlyMap<string, number> {
  const lifted = new Map<string, number>();
  if (selected.size === 0) return lifted;
  for (const { id, parentId, type, zIndex = 0 } of nodes)
    if ((selected.has(id) && !isOrdered(id)) || (parentId !== undefined && lifted.has(parentId)))
      lifted.set(id, zIndex + lift[type === 'boundary' ? 'boundary' : 'upper']);
  return lifted;
}
