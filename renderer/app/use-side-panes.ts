import { useEffect } from 'react';
import { type Layout, type PanelImperativeHandle, usePanelRef } from 'react-resizable-panels';
import { type PanelName, panels } from '../state/panel-room';
import { usePanels } from '../state/panels';

/** How wide they are to be where there is room, in pixels: as a person made them, else as they were laid out first. */
const sizes: Partial<Record<PanelName, number>> = {};

/**
 * The panels at the sides follow the state that says which are open, and tell it when a person drags one shut. What
 * the layout does by itself while the window becomes narrow is no wish of anybody.
 */
export function useSidePanes() {
  const handles: Record<PanelName, { current: PanelImperativeHandle | null }> = {
    side: usePanelRef(),
    inspector: usePanelRef(),
  };
  const { side, inspector } = handles;
  const open = usePanels((state) => state.open);
  const width = usePanels((state) => state.width);

  // After the layout itself, which watches its own size since before.
  useEffect(() => {
    const watcher = new ResizeObserver(() => usePanels.getState().fit(window.innerWidth));
    watcher.observe(document.documentElement);
    return () => watcher.disconnect();
  }, []);

  // At another width too: the layout may have closed one by itself, or made it narrow.
  useEffect(() => {
    const here = { side: side.current, inspector: inspector.current };
    // What goes away makes room for what comes.
    for (const name of panels) if (!open[name]) here[name]?.collapse();
    for (const name of panels) if (open[name]) here[name]?.expand();
    for (const name of panels) {
      const panel = here[name];
      if (panel == null || !open[name]) continue;
      const now = panel.getSize().inPixels;
      if (now > 1 && Number.isFinite(width)) sizes[name] ??= now;
      // The layout made them narrow before they were put away.
      const size = sizes[name];
      if (size !== undefined) panel.resize(size);
    }
  }, [open, width, side, inspector]);

  const onLayoutChanged = (layout: Layout, { isUserInteraction }: { isUserInteraction: boolean }) => {
    if (!isUserInteraction) return;
    for (const name of panels) {
      const isShown = (layout[name] ?? 0) > 0;
      if (isShown) sizes[name] = handles[name].current?.getSize().inPixels ?? sizes[name] ?? 0;
      usePanels.getState().set(name, isShown);
    }
  };
  return { handles, open, onLayoutChanged };
}
