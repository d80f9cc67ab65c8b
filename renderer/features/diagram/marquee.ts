import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useCallback, useRef } from 'react';
import type { Point, Rectangle } from '../../../shared/model/geometry';
import { subjectsOfShown } from '../../state/shown';
import { useView } from '../../state/view';
import type { DiagramNode, FlowEdge } from './projection/project';

let isActive = false;

/** Whether somebody is drawing a box around what they want to select. */
export const isSelectingByBox = (): boolean => isActive;

/**
 * Selecting by a box: what lies in it, the flows between that, and flows whose whole line lies in it. With Shift or
 * Ctrl it adds to what was selected. Returns what the canvas has to be told of.
 */
export function useMarquee(): {
  onPointerDownCapture: (event: PointerEvent) => void;
  onSelectionStart: () => void;
  onSelectionEnd: (event: MouseEvent) => void;
} {
  const { screenToFlowPosition, getNodes, getEdges } = useReactFlow<DiagramNode, FlowEdge>();
  const start = useRef<Point>({ x: 0, y: 0 });
  const before = useRef<readonly string[]>([]);
  const pointOf = useCallback(
    ({ clientX: x, clientY: y }: MouseEvent) => screenToFlowPosition({ x, y }, { snapToGrid: false }),
    [screenToFlowPosition],
  );
  const onPointerDownCapture = useCallback(
    (event: PointerEvent) => {
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      before.current = adds ? useView.getState().selection : [];
      start.current = pointOf(event);
    },
    [pointOf],
  );
  const onSelectionEnd = useCallback(
    (event: MouseEvent) => {
      isActive = false;
      const inside = new Set(getNodes().flatMap(({ id, selected }) => (selected ? [id] : [])));
      const lines = getEdges().filter(({ source, target }) => inside.has(source) && inside.has(target));
      const box = between(start.current, pointOf(event));
      const flows = [...lines.map(({ id }) => id), ...linesIn(box)].flatMap(subjectsOfShown);
      const { selection, select } = useView.getState();
      select([...new Set([...before.current, ...selection, ...flows])]);
    },
    [pointOf, getNodes, getEdges],
  );
  return { onPointerDownCapture, onSelectionStart: begin, onSelectionEnd };
}

const begin = () => {
  isActive = true;
};

const between = (a: Point, b: Point): Rectangle => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** The drawn flows whose whole line lies in a box. */
function linesIn({ x, y, width, height }: Rectangle): string[] {
  const paths = document.querySelectorAll<SVGPathElement>('.react-flow__edge .react-flow__edge-path');
  return [...paths].flatMap((path) => {
    const id = path.closest<SVGElement>('.react-flow__edge')?.dataset.id;
    const line = path.getBBox();
    const isInside =
      line.x >= x && line.y >= y && line.x + line.width <= x + width && line.y + line.height <= y + height;
    return isInside && id !== undefined ? [id] : [];
  });
}
