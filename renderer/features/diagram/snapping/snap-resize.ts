import type { NodeChange, NodeDimensionChange } from '@xyflow/react';
import { inset } from '../../../../shared/edits/grow';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import { leastSizeOf } from '../nodes/least-size';
import type { DiagramNode } from '../projection/project';
import { fitResize } from './fit-resize';
import { showGuides } from './guides-state';
import { around, type Changes, type Look, plus, reachOnScreen } from './snapping';
import { placeOf, surroundingsOf } from './surroundings';

interface Resize {
  id: string;
  /** On the diagram itself: as it was, and as the pointer would have it. */
  start: Rectangle;
  wanted: Rectangle;
  /** As it is shown. */
  box: Rectangle;
  /** Where the boundary around begins. */
  base: Point;
  /** What lies directly in it, where it is in there. */
  members: ReadonlyMap<string, Point>;
  held: Rectangle | undefined;
  others: readonly Rectangle[];
}

/** Follows a resize: sides become level with what is beside, and stop at what a boundary holds. */
export function snapResizes(): (changes: Changes, look: Look) => Changes {
  let resize: Resize | null = null;
  return (changes, look) => {
    const sized = changes.find((change) => change.type === 'dimensions' && change.resizing !== undefined) as
      | NodeDimensionChange
      | undefined;
    if (sized === undefined) return changes;
    if (resize?.id !== sized.id) resize = beginning(sized.id, look);
    const now = resize;
    if (!sized.resizing) {
      resize = null;
      showGuides([]);
    }
    if (now === null || sized.dimensions === undefined) return changes;
    if (!sized.resizing) {
      const { width, height } = now.box;
      return changes.map((change) =>
        change === sized ? { ...sized, dimensions: { width, height } } : change,
      );
    }
    const moved = changes.find((change) => change.type === 'position' && change.id === now.id);
    const corner = moved?.type === 'position' && moved.position ? plus(moved.position, now.base) : now.wanted;
    now.wanted = { x: corner.x, y: corner.y, ...sized.dimensions };
    const { zoom, isOff } = look;
    const { box, guides } = fitResize(now.start, now.wanted, {
      least: leastSizeOf(look.lookup.get(now.id)?.internals.userNode.type),
      held: now.held,
      others: now.others,
      reach: isOff ? 0 : reachOnScreen / zoom,
    });
    showGuides(guides);
    now.box = box;
    const by = { x: now.start.x - box.x, y: now.start.y - box.y };
    const at = (id: string, position: Point): NodeChange<DiagramNode> => ({ id, type: 'position', position });
    return [
      ...changes.filter((change) => change !== sized && change.type !== 'position'),
      at(now.id, { x: box.x - now.base.x, y: box.y - now.base.y }),
      // What lies in it stays where it is.
      ...[...now.members].map(([id, position]) => at(id, plus(position, by))),
      { ...sized, dimensions: { width: box.width, height: box.height } },
    ];
  };
}

function beginning(id: string, { lookup, seen }: Look): Resize | null {
  const node = lookup.get(id);
  if (node === undefined) return null;
  const parent = node.parentId === undefined ? undefined : lookup.get(node.parentId);
  const start = placeOf(node);
  const inside = [...lookup.values()].filter(({ parentId }) => parentId === id);
  const held = around(inside.map(placeOf));
  return {
    id,
    start,
    wanted: start,
    box: start,
    base: parent?.internals.positionAbsolute ?? { x: 0, y: 0 },
    members: new Map(inside.map((one) => [one.id, one.internals.userNode.position])),
    held: held && {
      x: held.x - inset.side,
      y: held.y - inset.top,
      width: held.width + 2 * inset.side,
      height: held.height + inset.top + inset.side,
    },
    others: surroundingsOf(lookup, new Set([id]), seen).get(node.parentId) ?? [],
  };
}
