import { useConnection, useStore } from '@xyflow/react';
import { useEffect } from 'react';
import { create } from 'zustand';

/** Above so many nodes only those in view are drawn, and an element has its handles only when it needs them. */
export const manyNodes = 150;

interface Crowd {
  isLarge: boolean;
  /** Somebody draws a flow: every element may be its end. */
  isConnecting: boolean;
  /** The node that is pointed at. */
  hovered: string | null;
}

const useCrowd = create<Crowd>()(() => ({ isLarge: false, isConnecting: false, hovered: null }));

/** Whether a node needs its handles now: React Flow asks each handle there is in every frame of a move. */
export const useHasHandles = (id: string, isSelected: boolean): boolean =>
  useCrowd(({ isLarge, isConnecting, hovered }) => !isLarge || isConnecting || hovered === id) || isSelected;

/** Keeps an eye on how much there is on the canvas and on what is pointed at. Inside React Flow. */
export function useCrowdWatch(): void {
  const isLarge = useStore(({ nodes }) => nodes.length > manyNodes);
  const isConnecting = useConnection(({ inProgress }) => inProgress);
  const pane = useStore(({ domNode }) => domNode);
  useEffect(() => useCrowd.setState({ isLarge }), [isLarge]);
  useEffect(() => useCrowd.setState({ isConnecting }), [isConnecting]);
  useEffect(() => {
    if (!isLarge || pane === null) return;
    const point = ({ target }: PointerEvent) => {
      const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
      useCrowd.setState({ hovered: node?.dataset.id ?? null });
    };
    pane.addEventListener('pointerover', point);
    return () => pane.removeEventListener('pointerover', point);
  }, [isLarge, pane]);
}
