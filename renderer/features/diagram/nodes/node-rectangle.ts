import type { InternalNode } from '@xyflow/react';
import type { Rectangle } from '../../../../shared/model/geometry';

/** Where something is on the canvas now, also while it is dragged. */
export function rectangleOf(node: InternalNode | undefined): Rectangle | undefined {
  if (node === undefined) return undefined;
  const { x, y } = node.internals.positionAbsolute;
  return {
    x,
    y,
    width: node.measured.width ?? node.width ?? 0,
    height: node.measured.height ?? node.height ?? 0,
  };
}
