import { create } from 'zustand';
import { usePanels } from './panels';

/** The tabs of the panel beside the canvas, in their order. */
export const sideTabs = ['stencils', 'outline', 'hints'] as const;
export type SideTab = (typeof sideTabs)[number];

const key = 'bulkhead-side-tab';

interface SidePanelState {
  tab: SideTab;
  /** Shows a tab, and the panel where it was put away. */
  show(tab: SideTab): void;
}

/** Which tab of the panel beside the canvas is open; a person finds it as they left it. */
export const useSidePanel = create<SidePanelState>()((set) => ({
  tab: sideTabs.find((tab) => tab === globalThis.localStorage?.getItem(key)) ?? 'stencils',
  show: (tab) => {
    globalThis.localStorage?.setItem(key, tab);
    usePanels.getState().set('side', true);
    set({ tab });
  },
}));
