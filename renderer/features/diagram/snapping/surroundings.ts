import type { InternalNode } from '@xyflow/react';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { DiagramNode } from '../projection/project';
import { overlap } from '../view/frame';

type Lookup = ReadonlyMap<string, InternalNode<DiagramNode>>;

/** What is beside something in hand, by the boundary that it is in. */
export type Surroundings = ReadonlyMap<string | undefined, readonly Rectangle[]>;

export const placeOf = ({ internals, measured, width, height }: InternalNode<DiagramNode>): Rectangle => ({
  ...internals.positionAbsolute,
  width: measured.width ?? width ?? 0,
  height: measured.height ?? height ?? 0,
});

/** Everything in view that is not in hand, nor inside of what is. */
export function surroundingsOf(lookup: Lookup, inHand: ReadonlySet<string>, seen: Rectangle): Surroundings {
  const found = new Map<string | undefined, Rectangle[]>();
  const isInHand = (node: InternalNode<DiagramNode>): boolean => {
    if (inHand.has(node.id)) return true;
    const parent = node.parentId === undefined ? undefined : lookup.get(node.parentId);
    return parent !== undefined && isInHand(parent);
  };
  for (const node of lookup.values()) {
    const place = placeOf(node);
    if (!overlap(place, seen) || isInHand(node)) continue;
    const known = found.get(node.parentId);
    if (known) known.push(place);
    else found.set(node.parentId, [place]);
  }
  return found;
}
