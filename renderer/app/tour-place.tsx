import { useEffect } from 'react';
import { TourCard } from '../features/tour/tour-card';
import { useDocument } from '../state/document';
import { usePanels } from '../state/panels';
import { useSidePanel } from '../state/side-panel';
import { isTourDue, useTour } from '../state/tour';
import { useView, type View } from '../state/view';

/** The tour over an open model. It comes by itself with the first model that somebody opens here. */
export function TourPlace() {
  const at = useTour((state) => state.at);
  const isOpen = useDocument((state) => state.document !== null);
  useEffect(() => {
    if (isOpen && isTourDue()) useTour.getState().start();
  }, [isOpen]);
  return isOpen && at !== null ? <TourCard at={at} onShow={lead} /> : null;
}

/** To the place where a step is done, with what it needs open. */
function lead(view: View): void {
  useView.getState().show(view);
  if (view !== 'diagram') return;
  useSidePanel.getState().show('stencils');
  usePanels.getState().set('inspector', true);
}
