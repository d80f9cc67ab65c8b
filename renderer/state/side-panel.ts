import { create } from 'zustand';

/** The tabs of the panel beside the canvas, in their order. */
export const sideTabs = ['stencils', 'outline'] as const;
export type SideTab = (typeof sideTabs)[number];

const key = 'bulkhead-side-tab';

interface SidePanelState {
  tab: SideTab;
  show(tab: SideTab): void;
}

/** Which tab of the panel beside the canvas is open; a person finds it as they left it. */
export const useSidePanel = create<SidePanelState>()((set) => ({
  tab: sideTabs.find((tab) => tab === globalThis.localStorage?.getItem(key)) ?? 'stencils',
  show: (tab) => {
    globalThis.localStorage?.setItem(key, tab);
    set({ tab });
  },
}));
