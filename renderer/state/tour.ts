import { create } from 'zustand';

const key = 'bulkhead-tour';

interface TourState {
  /** The step that is shown, from 0; null: the tour isn't shown. */
  at: number | null;
  start(): void;
  next(): void;
  /** Puts it away, for good: it comes again only when somebody asks for it. */
  end(): void;
}

/** How far somebody is in the tour of what Bulkhead does. */
export const useTour = create<TourState>()((set, get) => ({
  at: null,
  start: () => set({ at: 0 }),
  next: () => set({ at: (get().at ?? 0) + 1 }),
  end: () => {
    localStorage.setItem(key, 'seen');
    set({ at: null });
  },
}));

/** Whether the tour may come by itself: nobody has ended it here, and the page isn't opened without it. */
export const isTourDue = (): boolean =>
  localStorage.getItem(key) !== 'seen' && new URLSearchParams(location.search).get('tour') !== 'off';
