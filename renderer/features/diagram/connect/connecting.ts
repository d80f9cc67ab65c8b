import { create } from 'zustand';
import { drawFlow } from '../moving/gestures';

interface Connecting {
  /** A flow is being drawn by picking: first its source, then its target. Null: none is. */
  picking: { source: string | null } | null;
  /** The element that would be taken now. */
  candidate: string | null;
  begin(source: string | null): void;
  consider(candidate: string | null): void;
  /** Takes an element: for the source, or for the target, which draws the flow when the two may be joined. A name is the flow's. */
  take(element: string, name?: string): void;
  stop(): void;
}

/** The flow that is being drawn by picking its ends, in the list or on the canvas. */
export const useConnecting = create<Connecting>()((set, get) => ({
  picking: null,
  candidate: null,
  begin: (source) => set({ picking: { source }, candidate: null }),
  consider: (candidate) => {
    if (get().candidate !== candidate) set({ candidate });
  },
  take: (element, name) => {
    const { picking } = get();
    if (picking === null) return;
    if (picking.source === null) return set({ picking: { source: element }, candidate: null });
    if (drawFlow(picking.source, element, name)) get().stop();
  },
  stop: () => set({ picking: null, candidate: null }),
}));
