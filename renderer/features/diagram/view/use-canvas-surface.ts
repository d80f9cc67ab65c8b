import { useEffect, useLayoutEffect } from 'react';
import { offerSurface, workOn } from '../../../state/surfaces';
import { drawnOf, focusCanvas, focusOnCanvas, rememberFocus } from '../focus';

/**
 * The canvas as a place where people work: what gets the focus by keys comes into view.
 * @param bringIntoView moves the view as little as it takes
 */
export function useCanvasSurface(bringIntoView: (id: string) => void): void {
  useLayoutEffect(
    () =>
      offerSurface('canvas', {
        focus: focusCanvas,
        focusSubject: (id) => {
          bringIntoView(id);
          focusOnCanvas(id, true);
        },
        rectangleOf: (id) => drawnOf(id)?.getBoundingClientRect(),
        names: () => true,
      }),
    [bringIntoView],
  );
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.closest('[data-focus-home]')) return;
      // What only lies over the canvas is left to where one came from.
      if (target.closest('[role=dialog]')) return;
      workOn('canvas');
      const { dataset } = target as HTMLElement;
      if (dataset.id === undefined || !target.matches('.react-flow__node, .react-flow__edge')) return;
      rememberFocus(dataset.id);
      if (target.matches(':focus-visible')) bringIntoView(dataset.id);
    };
    window.addEventListener('focusin', onFocus);
    return () => window.removeEventListener('focusin', onFocus);
  }, [bringIntoView]);
}
