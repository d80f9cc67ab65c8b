import type { ReactFlowState } from '@xyflow/react';
import type { Rectangle } from '../../../../shared/model/geometry';
import type { FlowEdge } from '../projection/project';
import { overlap } from '../view/frame';
import { rectangleOf } from './node-rectangle';

/** What lies on the diagram, whatever part of it is seen. */
interface Lying {
  /** Elements, collapsed boundaries and notes; what lies in an open boundary is that itself. */
  solid: readonly { id: string; box: Rectangle; isSelected: boolean }[];
  /** Around all that is selected; null: nothing is, or it is being dragged. */
  selected: Rectangle | null;
}

type Seen = Pick<ReactFlowState, 'nodes' | 'nodeLookup' | 'edges' | 'transform'>;

/** What was asked last: in every frame of a pan the same is asked of the same nodes. */
let known: { nodes: Seen['nodes']; lying: Lying } | undefined;
let knownNear: { of: readonly unknown[]; boxes: readonly Rectangle[] } | undefined;

export function lyingNow({ nodes, nodeLookup }: Pick<Seen, 'nodes' | 'nodeLookup'>): Lying {
  if (known?.nodes === nodes) return known.lying;
  const solid: Lying['solid'][number][] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let isDragged = false;
  for (const node of nodeLookup.values()) {
    const box = rectangleOf(node);
    if (box === undefined) continue;
    const isSelected = node.selected === true;
    if (node.type !== 'boundary') solid.push({ id: node.id, box, isSelected });
    if (!isSelected) continue;
    isDragged ||= node.dragging === true;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const selected = { x: left, y: top, width: right - left, height: bottom - top };
  const lying = { solid, selected: left > right || isDragged ? null : selected };
  known = { nodes, lying };
  return lying;
}

/** What lies in a part of the diagram around something, on the screen: other things, and the names of flows. */
export function nearOnScreen(state: Seen, id: string, own: Rectangle, reach: number): Rectangle[] {
  const [x, y, zoom] = state.transform;
  const of = [state.nodes, state.edges, id, own.x, own.y, own.width, own.height, reach];
  if (!knownNear?.of.every((one, index) => one === of[index])) {
    const part = {
      x: own.x - reach,
      y: own.y - reach,
      width: own.width + 2 * reach,
      height: own.height + 2 * reach,
    };
    const solid = lyingNow(state).solid.filter((one) => one.id !== id);
    const boxes = [...solid.map(({ box }) => box), ...labelsOf(state.edges as FlowEdge[])];
    knownNear = { of, boxes: boxes.filter((box) => overlap(box, part)) };
  }
  return knownNear.boxes.map((box) => scaled(box, x, y, zoom));
}

/** Height of a line of a flow's name. */
const labelLine = 16;

/** Where the names of flows stand. */
const labelsOf = (edges: readonly FlowEdge[]): Rectangle[] =>
  edges.flatMap(({ data }) => {
    if (data?.label === undefined) return [];
    const { middle, width, lines } = data.label;
    const height = lines.length * labelLine;
    return [{ x: middle.x - width / 2, y: middle.y - height / 2, width, height }];
  });

/** Where something of the diagram is on the screen. */
export const scaled = (box: Rectangle, x: number, y: number, zoom: number): Rectangle => ({
  x: box.x * zoom + x,
  y: box.y * zoom + y,
  width: box.width * zoom,
  height: box.height * zoom,
});
