import type { DiagramNode } from './project';

/** How far what is in hand is lifted. Flows lie at 900, over boundaries and under elements. */
const lift = { boundary: 400, element: 1000, collapsed: 1000 } as const;

/**
 * What lies over the rest, by id: what is selected, and with a boundary all that is in it. Of nodes whose parents
 * come before them.
 */
export function liftedNodes(
  nodes: readonly DiagramNode[],
  selected: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const lifted = new Map<string, number>();
  if (selected.size === 0) return lifted;
  for (const { id, parentId, type, zIndex = 0 } of nodes)
    if (selected.has(id) || (parentId !== undefined && lifted.has(parentId)))
      lifted.set(id, zIndex + lift[type]);
  return lifted;
}
