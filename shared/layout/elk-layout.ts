import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Placement } from '../model/threat-model';
import { boundaryNode, type Direction, elkGraph, leastSize } from './elk-graph';
import { groupsIn } from './groups';
import { type Box, membersOf, type Part } from './part';
import { room } from './room';
import { type Arrangement, inRows, type Size } from './rows';

/** Runs ELK. Throws when it can't, or is stopped. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

const gap = 28;
/** Groups that no flow leaves which are laid out in the columns of the rest. */
const mostShared = 8;
/** What is larger and flatter than this is tried from top to bottom too; it has to be seen so much larger. */
const flat = { width: 1800, ratio: 2.2, gain: 1.2 } as const;

/**
 * Places for everything in a part by ELK, along the flows from left to right with all that is nested; what no flow
 * joins is laid out by itself and packed beside. Relative to the boundary around, as placements are; outermost from
 * 0, 0. Same part, same places.
 */
export async function layOutByElk(part: Part, run: RunElk): Promise<Record<string, Placement>> {
  const placements: Record<string, Placement> = {};
  const members = membersOf(part);
  const blocks = new Map<string, Arrangement>();

  /** What leaves a boundary by flows, as nodes, and the rest of its content, laid out. */
  const fill = async (container: string | null): Promise<{ open: ElkNode[]; block: Arrangement | null }> => {
    const { open, closed } = groupsIn(part, container, members.get(container) ?? []);
    const linked = closed.filter((group) => group.length > 1);
    // Beside what flows leave, a few groups look best in the same columns.
    const isShared = open.length > 0 && linked.length <= mostShared;
    const arranged: Arrangement[] = [];
    for (const group of closed) if (!isShared || group.length === 1) arranged.push(await arrange(group));
    const nodes: ElkNode[] = [];
    for (const box of isShared ? [...open, ...linked.flat()] : open) nodes.push(await nodeOf(box));
    return { open: nodes, block: arranged.length === 0 ? null : packed(arranged) };
  };

  const nodeOf = async (box: Box): Promise<ElkNode> => {
    const { id, width, height, nameLength } = box;
    if (!members.has(id)) return { id, width, height };
    const { open, block } = await fill(id);
    if (block === null) return boundaryNode(box, open);
    if (open.length > 0) {
      const { width: wide, height: high } = block;
      blocks.set(blockOf(id), block);
      return boundaryNode(box, [...open, { id: blockOf(id), width: wide, height: high }]);
    }
    settle(block, { x: room.side, y: room.top });
    const least = leastSize(nameLength);
    return {
      id,
      width: Math.max(least.width, block.width + 2 * room.side),
      height: Math.max(least.height, block.height + room.top + room.side),
    };
  };

  const settle = ({ placed }: Arrangement, { x: left, y: top }: { x: number; y: number }) => {
    for (const { id, x, y, width, height } of placed)
      placements[id] = { x: Math.round(left + x), y: Math.round(top + y), width, height };
  };

  /** Things that no flow leaves, among themselves. */
  const arrange = async (group: readonly Box[]): Promise<Arrangement> => {
    const nodes: ElkNode[] = [];
    for (const box of group) nodes.push(await nodeOf(box));
    const [first] = nodes;
    if (nodes.length === 1 && first !== undefined && first.children === undefined) {
      const { width, height } = sizeOf(first);
      return { placed: [{ id: first.id, x: 0, y: 0, width, height }], width, height };
    }
    const result = await inBestDirection(nodes);
    const read = (node: ElkNode) => {
      for (const child of node.children ?? []) {
        const { id, x = 0, y = 0 } = child;
        const block = blocks.get(id);
        if (block) settle(block, { x, y });
        else placements[id] = { x: Math.round(x), y: Math.round(y), ...sizeOf(child) };
        read(child);
      }
    };
    for (const child of result.children ?? []) read(child);
    const placed = (result.children ?? []).map(({ id, x = 0, y = 0, ...child }) => ({
      id,
      x,
      y,
      ...sizeOf(child),
    }));
    return { placed, ...sizeOf(result) };
  };

  const inBestDirection = async (nodes: ElkNode[]): Promise<ElkNode> => {
    const ids = new Set<string>();
    const collect = (node: ElkNode) => {
      ids.add(node.id);
      for (const child of node.children ?? []) collect(child);
    };
    for (const node of nodes) collect(node);
    const links = part.links.filter(
      ({ source, target }) => source !== target && ids.has(source) && ids.has(target),
    );
    const towards = (direction: Direction) => run(elkGraph(nodes, links, direction));
    const sideways = await towards('RIGHT');
    const { width, height } = sizeOf(sideways);
    if (width < flat.width || width / height < flat.ratio) return sideways;
    const downwards = await towards('DOWN');
    return scaleOf(downwards) > flat.gain * scaleOf(sideways) ? downwards : sideways;
  };

  const { block } = await fill(null);
  if (block) settle(block, { x: 0, y: 0 });
  return placements;
}

const blockOf = (id: string) => `in ${id}`;

const sizeOf = ({ width = 1, height = 1 }: Partial<Size>): Size => ({
  width: Math.round(width),
  height: Math.round(height),
});

/** How large something is seen when all of it is, in a canvas of the usual shape. */
const scaleOf = ({ width = 1, height = 1 }: Partial<Size>) => Math.min(1.5 / width, 1 / height);

/** Arrangements in rows, the tall ones first. */
function packed(arranged: readonly Arrangement[]): Arrangement {
  const tallFirst = arranged
    .map((arrangement) => ({ id: arrangement, width: arrangement.width, height: arrangement.height }))
    .sort((a, b) => b.height - a.height || b.width - a.width);
  const { placed, width, height } = inRows(tallFirst, gap);
  return {
    width,
    height,
    placed: placed.flatMap(({ id, x, y }) =>
      id.placed.map((one) => ({ ...one, x: one.x + x, y: one.y + y })),
    ),
  };
}
