import { create } from 'zustand';
import { inWindow, isOpenIn, type PanelName, type PanelRoom, type PerPanel, withPanel } from './panel-room';

const keyOf = (panel: PanelName) => `bulkhead-panel-${panel}`;

interface PanelsState extends PanelRoom {
  open: PerPanel<boolean>;
  /** A person opens or closes one. */
  set(panel: PanelName, isOpen: boolean): void;
  /** The window has this width now. */
  fit(width: number): void;
}

const wasOpen = (panel: PanelName) => globalThis.localStorage?.getItem(keyOf(panel)) !== 'closed';

const shown = (room: PanelRoom): PanelRoom & Pick<PanelsState, 'open'> => ({
  ...room,
  open: { side: isOpenIn(room, 'side'), inspector: isOpenIn(room, 'inspector') },
});

/** Which panels are open; a person finds them as they left them, and what was put away for want of room as before. */
export const usePanels = create<PanelsState>()((set, get) => ({
  ...shown({
    width: Number.POSITIVE_INFINITY,
    wanted: { side: wasOpen('side'), inspector: wasOpen('inspector') },
    away: { side: null, inspector: null },
  }),
  set: (panel, isOpen) => {
    if (get().open[panel] === isOpen) return;
    const room = withPanel(get(), panel, isOpen);
    globalThis.localStorage?.setItem(keyOf(panel), room.wanted[panel] ? 'open' : 'closed');
    set(shown(room));
  },
  fit: (width) => {
    if (get().width !== width) set(shown(inWindow(get(), width)));
  },
}));

/** Opens a panel that is closed, or closes it. */
export const togglePanel = (panel: PanelName): void => {
  const { open, set } = usePanels.getState();
  set(panel, !open[panel]);
};
