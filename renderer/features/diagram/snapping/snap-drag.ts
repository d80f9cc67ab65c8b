import type { NodePositionChange } from '@xyflow/react';
import type { Point } from '../../../../shared/model/geometry';
import type { DiagramNode } from '../projection/project';
import { showTargets, targetsOf } from './drop-targets';
import { showGuides } from './guides-state';
import { snapMove } from './snap';
import { around, isAround, type Look, plus, reachOnScreen } from './snapping';
import { placeOf, type Surroundings, surroundingsOf } from './surroundings';

/** How far what is dragged was moved last, so that it is level with others. */
let last: Point = { x: 0, y: 0 };

type Move = NodePositionChange & { position: Point };

/** Where dragged things are, as they are shown: React Flow knows them where the pointer has them. */
export const asSnapped = (dragged: readonly DiagramNode[]): DiagramNode[] =>
  dragged.map((node) => ({ ...node, position: plus(node.position, last) }));

/** Follows a drag: what is dragged becomes level with what is beside it, and shows what it would come into. */
export function snapDrags(): (moves: readonly Move[], look: Look) => Point {
  let surroundings: { of: string; found: Surroundings } | null = null;
  return (moves, { lookup, seen, zoom, isOff }) => {
    const ids = new Set(moves.map(({ id }) => id));
    const of = [...ids, seen.x, seen.y, zoom].join();
    if (surroundings?.of !== of) surroundings = { of, found: surroundingsOf(lookup, ids, seen) };
    const { found } = surroundings;
    const dragged = moves.flatMap(({ id, position }) => {
      const node = lookup.get(id);
      if (node === undefined) return [];
      const parent = node.parentId === undefined ? undefined : lookup.get(node.parentId);
      const base = parent?.internals.positionAbsolute ?? { x: 0, y: 0 };
      return [{ node: node.internals.userNode, place: { ...placeOf(node), ...plus(base, position) } }];
    });
    const isOver = moves.every(({ dragging }) => !dragging);
    const box = around(dragged.map(({ place }) => place));
    const beside = new Set([...dragged.map(({ node }) => node.parentId), ...targetsOf(dragged)]);
    // What lies around it is no neighbour.
    const others = [...beside]
      .flatMap((id) => found.get(id) ?? [])
      .filter((one) => box === undefined || !isAround(one, box));
    const snap = box && !isOff ? snapMove(box, others, reachOnScreen / zoom) : { dx: 0, dy: 0, guides: [] };
    last = { x: snap.dx, y: snap.dy };
    showGuides(isOver ? [] : snap.guides);
    const moved = dragged.map(({ node, place }) => ({ node, place: { ...place, ...plus(place, last) } }));
    showTargets(isOver ? [] : targetsOf(moved));
    if (isOver) surroundings = null;
    return last;
  };
}
