import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { endOf } from '../connect/drop-flow';
import type { DiagramNode } from '../projection/project';
import { showTargets } from '../snapping/drop-targets';
import { showGuides } from '../snapping/guides-state';
import type { Changes } from '../snapping/snapping';
import { type Drag, useDragCopy } from './drag-copy';
import { callOff, takeInHand, underPointer, wasCalledOff } from './in-hand';
import { onEscape } from './on-escape';

/** So far the pointer may tremble in a click, in pixels of the screen. */
const tremble = 3;

/**
 * Drags of what is on the canvas: under the pointer from where it was pressed, and called off by Escape. Returns what
 * the canvas has to be told of, and what a drag with Alt leaves where it is.
 */
export function useDrags(project: () => void, onNodesChange: (changes: Changes) => void) {
  const store = useStoreApi<DiagramNode>();
  const { staying, forget, onNodeDrag: copy, onNodeDragStop: finish } = useDragCopy(project);
  const [isOff, setIsOff] = useState(false);
  const pressed = usePressed();

  const report = useCallback(
    (dragged: readonly DiagramNode[], dragging: boolean) =>
      onNodesChange(dragged.map(({ id, position }) => ({ id, type: 'position', position, dragging }))),
    [onNodesChange],
  );
  const latest = useRef({ report, project });
  latest.current = { report, project };

  const onNodeDragStart = useCallback(
    (event: Drag, _node: DiagramNode, dragged: DiagramNode[]) => {
      // React Flow begins where the pointer is once it has left where it was pressed.
      const at = endOf('nativeEvent' in event ? event.nativeEvent : event);
      const zoom = store.getState().transform[2];
      takeInHand({ x: (at.x - pressed.current.x) / zoom, y: (at.y - pressed.current.y) / zoom });
      setIsOff(false);
      latest.current.report(dragged, true);
      onEscape(() => {
        latest.current.report(dragged, false);
        callOff();
        setIsOff(true);
        forget();
        showGuides([]);
        showTargets([]);
        latest.current.project();
      });
    },
    [store, pressed, forget],
  );
  const onNodeDrag = useCallback(
    (event: Drag, node: DiagramNode, dragged: DiagramNode[]) => {
      if (!wasCalledOff()) copy(event, node, dragged);
    },
    [copy],
  );
  const onNodeDragStop = useCallback(
    (event: Drag, node: DiagramNode, dragged: DiagramNode[]) => {
      setIsOff(false);
      if (wasCalledOff()) return;
      // It says nothing of a drag that was a single step.
      latest.current.report(dragged, false);
      finish(event, node, underPointer(dragged));
    },
    [finish],
  );
  const drags = {
    onNodeDragStart,
    onNodeDrag,
    onNodeDragStop,
    nodeDragThreshold: tremble,
    nodeClickDistance: tremble,
    autoPanOnNodeDrag: !isOff,
  };
  return { staying, drags };
}

/** Where on the screen the pointer was pressed last. */
function usePressed() {
  const pressed = useRef({ x: 0, y: 0 });
  useEffect(() => {
    const press = (event: MouseEvent | TouchEvent) => {
      pressed.current = endOf(event);
    };
    window.addEventListener('mousedown', press, { capture: true });
    window.addEventListener('touchstart', press, { capture: true, passive: true });
    return () => {
      window.removeEventListener('mousedown', press, { capture: true });
      window.removeEventListener('touchstart', press, { capture: true });
    };
  }, []);
  return pressed;
}
