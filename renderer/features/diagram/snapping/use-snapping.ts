import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DiagramNode } from '../projection/project';
import { snapDrags } from './snap-drag';
import { snapResizes } from './snap-resize';
import { type Changes, type Look, plus } from './snapping';

/**
 * Lets what is dragged or resized become level with what is beside it. Takes what React Flow reports and gives what is
 * to be shown instead.
 */
export function useSnapping(): (changes: Changes) => Changes {
  const store = useStoreApi<DiagramNode>();
  const isOff = useRef(false);
  useEffect(() => {
    const look = (event: PointerEvent | KeyboardEvent) => {
      isOff.current = event.ctrlKey || event.metaKey;
    };
    const kinds = ['pointermove', 'keydown', 'keyup'] as const;
    for (const kind of kinds) window.addEventListener(kind, look, { capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, look, { capture: true });
    };
  }, []);
  const [drag] = useState(snapDrags);
  const [resize] = useState(snapResizes);
  return useCallback(
    (changes) => {
      const moves = changes.flatMap((change) =>
        change.type === 'position' && change.dragging !== undefined && change.position
          ? [{ ...change, position: change.position }]
          : [],
      );
      const hasSizes = changes.some(
        (change) => change.type === 'dimensions' && change.resizing !== undefined,
      );
      if (moves.length === 0 && !hasSizes) return changes;
      const { nodeLookup, transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const look: Look = {
        lookup: nodeLookup,
        seen: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom },
        zoom,
        isOff: isOff.current,
      };
      if (hasSizes) return resize(changes, look);
      const by = drag(moves, look);
      return changes.map((change) =>
        change.type === 'position' && change.dragging !== undefined && change.position
          ? { ...change, position: plus(change.position, by) }
          : change,
      );
    },
    [store, drag, resize],
  );
}
