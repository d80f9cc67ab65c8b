import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Box, Link } from './part';
import { room } from './room';
import type { Size } from './rows';

/** Along the flows: between columns, with room for the flows' names, and without. */
const along = { named: 100, plain: 64 } as const;
const across = 28;

export type Direction = 'RIGHT' | 'DOWN';

/** What ELK lays out: nodes with what lies in them, and the flows between any two of them. */
export function elkGraph(
  children: readonly ElkNode[],
  links: readonly Link[],
  direction: Direction,
): ElkNode {
  const isNamed = links.some((one) => one.isNamed);
  const options = { ...spacing(direction === 'RIGHT' && isNamed ? along.named : along.plain), ...manner };
  // ELK writes into what it is given.
  const spaced = ({ children: inner, layoutOptions, ...node }: ElkNode): ElkNode =>
    inner === undefined
      ? node
      : {
          ...node,
          children: inner.map(spaced),
          layoutOptions: { ...options, ...layoutOptions, ...leastOption(node, direction) },
        };
  const pairs = new Map(links.map(({ source, target }) => [`${source} ${target}`, { source, target }]));
  return {
    id: 'all',
    children: children.map(spaced),
    edges: [...pairs].map(([id, { source, target }]) => ({ id, sources: [source], targets: [target] })),
    layoutOptions: {
      ...options,
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    },
  };
}

/** A boundary around nodes: its title has room above them, and beside it its badge. */
export function boundaryNode({ id, nameLength }: Box, children: ElkNode[]): ElkNode {
  return {
    id,
    ...leastSize(nameLength),
    children,
    layoutOptions: {
      'elk.padding': `[top=${room.top},left=${room.side},bottom=${room.side},right=${room.side}]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    },
  };
}

/** The least size of a boundary as ELK wants it: turned, as all of the graph is while ELK lays it out downwards. */
const leastOption = ({ width = 1, height = 1 }: Partial<Size>, direction: Direction) => ({
  'elk.nodeSize.minimum': direction === 'RIGHT' ? `(${width},${height})` : `(${height},${width})`,
});

/** As small as a boundary gets: most of its name can be read. */
export const leastSize = (nameLength: number): Size => ({
  width: Math.max(200, Math.min(340, 130 + Math.ceil(nameLength * 7.3))),
  height: 120,
});

/** The same graph, the same places. */
const manner = {
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.randomSeed': '1',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

const spacing = (layers: number) => ({
  'elk.spacing.nodeNode': `${across}`,
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': `${layers}`,
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
});
