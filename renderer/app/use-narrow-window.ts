import { useEffect } from 'react';
import { type PanelName, usePanels } from '../state/panels';

/** Below these widths of the window a panel leaves the room to the canvas: also when the page is zoomed to 200 %. */
const needs: readonly (readonly [PanelName, number])[] = [
  ['inspector', 860],
  ['side', 600],
];

/** Puts panels away when the window becomes too narrow for them, and back when it is wide again. */
export function useNarrowWindow(): void {
  useEffect(() => {
    const stops = needs.map(([panel, width]) => {
      const narrow = window.matchMedia(`(max-width: ${width}px)`);
      let didClose = false;
      const look = () => {
        const { open, set } = usePanels.getState();
        if (narrow.matches && open[panel]) {
          didClose = true;
          set(panel, false);
        } else if (!narrow.matches && didClose) {
          didClose = false;
          set(panel, true);
        }
      };
      look();
      narrow.addEventListener('change', look);
      return () => narrow.removeEventListener('change', look);
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
