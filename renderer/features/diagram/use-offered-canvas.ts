import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { type CanvasPort, offerCanvas } from '../../state/canvas';
import { bendShownLine } from './bends/shown-line';
import { glide } from './layout/glide';

/** Lets the rest of the window (menus, the command palette) do what the canvas can, while it is shown. */
export function useOfferedCanvas({
  showAll,
  showSubjects,
  connectFrom,
  beginNote,
}: Pick<CanvasPort, 'showAll' | 'showSubjects' | 'connectFrom' | 'beginNote'>): void {
  const { zoomIn, zoomOut, zoomTo, screenToFlowPosition } = useReactFlow();
  useEffect(
    () =>
      offerCanvas({
        zoomIn: () => void zoomIn(),
        zoomOut: () => void zoomOut(),
        zoomTo: (zoom) => void zoomTo(zoom),
        showAll,
        showSubjects,
        connectFrom,
        addBend: (flow) => bendShownLine(flow),
        beginNote,
        glide,
        middle: () => {
          const box = document.querySelector('[data-focus-home]')?.getBoundingClientRect() ?? new DOMRect();
          return screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
        },
      }),
    [zoomIn, zoomOut, zoomTo, screenToFlowPosition, showAll, showSubjects, connectFrom, beginNote],
  );
}
