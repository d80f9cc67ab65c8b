import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { overlap } from './frame';

/** How long a move goes on, in milliseconds, before it is looked at what is out of view. */
const pause = 150;

/** Whether something is wholly out of view, so that nobody knows of it who only looks. */
function hasUnseen({ transform: [x, y, zoom], width, height, nodeLookup }: ReactFlowState): boolean {
  if (width === 0 || height === 0) return false;
  const canvas = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  for (const node of nodeLookup.values()) {
    const size = {
      width: node.measured.width ?? node.width ?? 1,
      height: node.measured.height ?? node.height ?? 1,
    };
    if (!overlap({ ...node.internals.positionAbsolute, ...size }, canvas)) return true;
  }
  return false;
}

/** Whether something of the diagram is wholly out of view: looked at now and then, not in every frame of a move. */
export function useHidesSome(): boolean {
  const store = useStoreApi();
  const [hidesSome, setHidesSome] = useState(() => hasUnseen(store.getState()));
  useEffect(() => {
    let timer: number | undefined;
    const look = () => {
      timer = undefined;
      setHidesSome(hasUnseen(store.getState()));
    };
    look();
    const stop = store.subscribe(() => {
      timer ??= window.setTimeout(look, pause);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [store]);
  return hidesSome;
}
