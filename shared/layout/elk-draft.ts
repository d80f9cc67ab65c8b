import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Placement } from '../model/threat-model';
import { boundaryNode, type Direction, elkGraph, leastSize } from './elk-graph';
import { groupsIn } from './groups';
import { type Box, type Link, meetingOf, membersOf, type Part } from './part';
import { room } from './room';
import { type Arrangement, inRows, type Size } from './rows';

/** Runs ELK. Throws when it can't, or is stopped. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

/**
 * A direction: one for all that flows join, through boundaries. `by boundary`: the content of each boundary by itself,
 * in the direction that suits it, and boundaries as boxes of that size.
 */
export type Manner = Direction | 'by boundary';

/** Places relative to the boundary around, outermost from 0, 0, and the room that they take. */
export interface Draft extends Size {
  places: Record<string, Placement>;
}

const gap = 28;
/** Groups that no flow leaves which are laid out in the columns of the rest. */
const mostShared = 8;
/** Down goes what is then seen so much larger. */
const gain = 1.1;

/** Places for everything in a part by ELK; what no flow joins is laid out by itself and packed beside. */
export async function draftByElk(part: Part, manner: Manner, run: RunElk): Promise<Draft> {
  const placements: Record<string, Placement> = {};
  const members = membersOf(part);
  const blocks = new Map<string, Arrangement>();

  /** What leaves a boundary by flows, as nodes, and the rest of its content, laid out. */
  const fill = async (container: string | null): Promise<{ open: ElkNode[]; block: Arrangement | null }> => {
    const groups = groupsIn(part, container, members.get(container) ?? []);
    const { open, closed } = manner === 'by boundary' ? { open: [], closed: groups.all } : groups;
    const linked = closed.filter((group) => group.length > 1);
    // Beside what flows leave, a few groups look best in the same columns.
    const isShared = open.length > 0 && linked.length <= mostShared;
    const arranged: Arrangement[] = [];
    for (const group of closed)
      if (!isShared || group.length === 1) arranged.push(await arrange(group, container));
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

  /** Things that no flow leaves, or whose flows to elsewhere don't count, among themselves. */
  const arrange = async (group: readonly Box[], container: string | null): Promise<Arrangement> => {
    const nodes: ElkNode[] = [];
    for (const box of group) nodes.push(await nodeOf(box));
    const [first] = nodes;
    if (nodes.length === 1 && first !== undefined && first.children === undefined) {
      const { width, height } = sizeOf(first);
      return { placed: [{ id: first.id, x: 0, y: 0, width, height }], width, height };
    }
    const result = await laidOut(nodes, linksAmong(nodes, container));
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

  /** The flows between nodes; by boundary, also those between what is in them. */
  const linksAmong = (nodes: readonly ElkNode[], container: string | null): Link[] => {
    const ids = new Set<string>();
    const collect = (node: ElkNode) => {
      ids.add(node.id);
      for (const child of node.children ?? []) collect(child);
    };
    for (const node of nodes) collect(node);
    const links =
      manner === 'by boundary'
        ? part.links.flatMap((link) => {
            const { at, source, target } = meetingOf(part, link);
            return at === container ? [{ ...link, source, target }] : [];
          })
        : part.links;
    return links.filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target));
  };

  const laidOut = async (nodes: readonly ElkNode[], links: readonly Link[]): Promise<ElkNode> => {
    const towards = (direction: Direction) => run(elkGraph(nodes, links, direction));
    if (manner !== 'by boundary') return towards(manner);
    const [sideways, downwards] = [await towards('RIGHT'), await towards('DOWN')];
    return scaleOf(downwards) > gain * scaleOf(sideways) ? downwards : sideways;
  };

  const { block } = await fill(null);
  if (block) settle(block, { x: 0, y: 0 });
  return { places: placements, ...sizeOf(block ?? {}) };
}

const blockOf = (id: string) => `in ${id}`;

const sizeOf = ({ width = 1, height = 1 }: Partial<Size>): Size => ({
  width: Math.round(width),
  height: Math.round(height),
});

/** How large something is seen when all of it is, in a canvas of the usual shape. */
export const scaleOf = ({ width = 1, height = 1 }: Partial<Size>): number =>
  Math.min(1.25 / width, 1 / height);

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
