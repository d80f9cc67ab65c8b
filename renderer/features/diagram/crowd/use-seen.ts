import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Rectangle } from '../../../../shared/model/geometry';
import { detailAt } from './crowd';

/** How much of a view is added on each side. */
const part = 1 / 2;
/** How long the view has to rest, in milliseconds, until it is looked at what is in it. */
const rest = 160;

/**
 * The part of the diagram that is in view and somewhat around it, while it can be read; else null. What depends on
 * it is drawn again when a move comes to rest or comes to the edge of that part, not in every frame.
 */
export function useSeen(): Rectangle | null {
  const store = useStoreApi();
  const [seen, setSeen] = useState(() => around(store.getState(), part));
  useEffect(() => {
    let timer: number | undefined;
    let { transform } = store.getState();
    let known = around(store.getState(), part);
    const look = () => {
      known = around(store.getState(), part);
      setSeen(known);
    };
    look();
    const stop = store.subscribe((state) => {
      if (state.transform === transform) return;
      transform = state.transform;
      window.clearTimeout(timer);
      const now = around(state, 0);
      const isBeyond =
        (now === null) !== (known === null) || (now !== null && known !== null && !holds(known, now));
      if (isBeyond) look();
      else timer = window.setTimeout(look, rest);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [store]);
  return seen;
}

/** The view with some of its size added on each side. */
function around({ transform: [x, y, zoom], width, height }: ReactFlowState, by: number): Rectangle | null {
  if (detailAt(zoom) !== 'full') return null;
  const [dx, dy] = [(width / zoom) * by, (height / zoom) * by];
  return {
    x: -x / zoom - dx,
    y: -y / zoom - dy,
    width: width / zoom + 2 * dx,
    height: height / zoom + 2 * dy,
  };
}

const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
