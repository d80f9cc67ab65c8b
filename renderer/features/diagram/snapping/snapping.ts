import type { InternalNode, NodeChange } from '@xyflow/react';
import type { Point, Rectangle } from '../../../../shared/model/geometry';
import type { DiagramNode } from '../projection/project';

/** What React Flow reports of the nodes. */
export type Changes = NodeChange<DiagramNode>[];

/** What is on the canvas now. */
export interface Look {
  lookup: ReadonlyMap<string, InternalNode<DiagramNode>>;
  /** The part of the diagram that is in view. */
  seen: Rectangle;
  zoom: number;
  /** Ctrl or Cmd is held: nothing becomes level with anything. */
  isOff: boolean;
}

/** So near something becomes level with others, in pixels of the screen. */
export const reachOnScreen = 6;

/** The rectangle around several. */
export function around(boxes: readonly Rectangle[]): Rectangle | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

/** Whether one lies wholly in the other. */
export const isAround = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
