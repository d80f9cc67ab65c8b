import { create } from 'zustand';
import type { Point } from '../../../../shared/model/geometry';
import type { Grip } from './grips';

interface HeldLine {
  /** The flow whose line is in hand; null: none is. */
  flow: string | null;
  /** Its bends as they are in hand. */
  bends: readonly Point[] | undefined;
  /** Its end that is in hand, and where that is. */
  end: { index: number; at: Point } | undefined;
  /** The grip that is to have the focus as soon as it is there. */
  wanted: string | null;
  hold(flow: string, held: { bends?: readonly Point[]; end?: { index: number; at: Point } }): void;
  letGo(): void;
  want(grip: Pick<Grip, 'kind' | 'index'> | null): void;
}

/** The line that somebody is bending or leading to another element, before the model has it. */
export const useHeldLine = create<HeldLine>()((set) => ({
  flow: null,
  bends: undefined,
  end: undefined,
  wanted: null,
  hold: (flow, { bends, end }) => set({ flow, bends, end }),
  letGo: () => set({ flow: null, bends: undefined, end: undefined }),
  want: (grip) => set({ wanted: grip && keyOf(grip) }),
}));

/** Tells the grips of one line apart. */
export const keyOf = ({ kind, index }: Pick<Grip, 'kind' | 'index'>): string => `${kind} ${index}`;
