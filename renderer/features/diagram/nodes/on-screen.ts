import type { ReactFlowState } from '@xyflow/react';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { FlowEdge } from '../projection/project';
import { overlap } from '../view/frame';
import { rectangleOf } from './node-rectangle';

/**
 * Where elements, collapsed boundaries and notes are on the screen; what lies in an open boundary is that itself.
 * @param part only what lies in this part of the diagram
 */
export function solidOnScreen(
  { nodeLookup, transform: [x, y, zoom] }: Pick<ReactFlowState, 'nodeLookup' | 'transform'>,
  part?: Rectangle,
): Map<string, Rectangle> {
  const found = new Map<string, Rectangle>();
  for (const node of nodeLookup.values()) {
    const box = node.type === 'boundary' ? undefined : rectangleOf(node);
    if (box && (part === undefined || overlap(box, part))) found.set(node.id, scaled(box, x, y, zoom));
  }
  return found;
}

/** Height of a line of a flow's name. */
const labelLine = 16;

/** Where the names of flows in a part of the diagram stand on the screen. */
export function labelsOnScreen(
  { edges, transform: [x, y, zoom] }: Pick<ReactFlowState, 'edges' | 'transform'>,
  part: Rectangle,
): Rectangle[] {
  return (edges as FlowEdge[]).flatMap(({ data }) => {
    const label = data?.label;
    if (label === undefined) return [];
    const { middle, width, lines } = label;
    const height = lines.length * labelLine;
    const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
    return overlap(box, part) ? [scaled(box, x, y, zoom)] : [];
  });
}

/** Where something of the diagram is on the screen. */
export const scaled = (box: Rectangle, x: number, y: number, zoom: number): Rectangle => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom,
});
