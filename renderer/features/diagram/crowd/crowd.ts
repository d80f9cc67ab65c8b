import { create } from 'zustand';

/** Above so many nodes only those in view are drawn, and an element has its handles only when it needs them. */
export const manyNodes = 150;

/** How much can be made out: below `less` no words but names, below `least` no more than boxes. */
export const detailFrom = { full: 0.45, less: 0.22 } as const;
export type Detail = 'full' | 'less' | 'least';

/** Up to so many nodes, a diagram that is seen as a whole keeps its arrow heads and labels. */
const fewNodes = 60;
/** From where on it does. */
const fullOfFew = 0.3;

/** @param nodes how many there are on the diagram */
export const detailAt = (zoom: number, nodes = Number.POSITIVE_INFINITY): Detail =>
  zoom >= (nodes <= fewNodes ? fullOfFew : detailFrom.full)
    ? 'full'
    : zoom >= detailFrom.less
      ? 'less'
      : 'least';

interface Crowd {
  isLarge: boolean;
  /** How much can be made out in the view as it is now. */
  detail: Detail;
  /** Somebody draws a flow: every element may be its end. */
  isConnecting: boolean;
  /** The node that is pointed at. */
  hovered: string | null;
  /** The flow in the picture of many that is pointed at. */
  pointed: string | null;
  /** The flow that has the focus: it stays what it is until it has it no longer. */
  focused: string | null;
}

/** What a crowded canvas leaves out until it is needed, and what it is needed for. */
export const useCrowd = create<Crowd>()(() => ({
  isLarge: false,
  detail: 'full',
  isConnecting: false,
  hovered: null,
  pointed: null,
  focused: null,
}));

/** Whether a node needs its handles now: React Flow asks each handle there is in every frame of a move. */
export const useHasHandles = (id: string, isSelected: boolean): boolean =>
  useCrowd(({ isLarge, isConnecting, hovered }) => !isLarge || isConnecting || hovered === id) || isSelected;
