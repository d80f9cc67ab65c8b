import { create } from 'zustand';

/** The panels beside the canvas. */
export const panels = ['side', 'inspector'] as const;
export type PanelName = (typeof panels)[number];

const keyOf = (panel: PanelName) => `bulkhead-panel-${panel}`;

interface PanelsState {
  open: Readonly<Record<PanelName, boolean>>;
  set(panel: PanelName, isOpen: boolean): void;
}

const wasOpen = (panel: PanelName) => globalThis.localStorage?.getItem(keyOf(panel)) !== 'closed';

/** Which panels are open; a person finds them as they left them. */
export const usePanels = create<PanelsState>()((set, get) => ({
  open: { side: wasOpen('side'), inspector: wasOpen('inspector') },
  set: (panel, isOpen) => {
    if (get().open[panel] === isOpen) return;
    globalThis.localStorage?.setItem(keyOf(panel), isOpen ? 'open' : 'closed');
    set({ open: { ...get().open, [panel]: isOpen } });
  },
}));

/** Opens a panel that is closed, or closes it. */
export const togglePanel = (panel: PanelName): void => {
  const { open, set } = usePanels.getState();
  set(panel, !open[panel]);
};
