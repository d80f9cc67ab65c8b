import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { detailAt, useCrowd } from './crowd';
import { nearestLine } from './nearest-line';
import type { PictureLine } from './picture-lines';

/** Half as wide as what can be clicked of a flow that is a thing of its own. */
const reach = 9;
/** The labels of flows, those of the picture too. */
const labels = '[data-subject]';
/** What lies over the picture. */
const over = '.react-flow__node:not(.react-flow__node-boundary), .react-flow__panel';

/**
 * Notes which flow of the picture is pointed at, so that it becomes a thing that can be clicked, and which has the
 * focus. Far out there is a flow wherever one points: there the picture is only looked at.
 */
export function usePointedFlow(bundles: readonly (readonly PictureLine[])[]): void {
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const pane = useStore(({ domNode }) => domNode);
  const latest = useRef(bundles);
  latest.current = bundles;
  useEffect(() => {
    if (pane === null) return;
    const point = ({ target, buttons, clientX, clientY }: PointerEvent) => {
      if (buttons !== 0 || flowOf(target) !== null) return;
      const labelled =
        target instanceof Element ? target.closest<HTMLElement>(labels)?.dataset.subject : undefined;
      if (labelled !== undefined) return note({ pointed: labelled });
      const isOver = target instanceof Element && target.closest(over) !== null;
      const at = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      const isNear = !isOver && detailAt(getZoom()) === 'full';
      note({ pointed: (isNear && nearestLine(latest.current, at, reach)?.id) || null });
    };
    const leave = () => note({ pointed: null });
    const focus = ({ target }: FocusEvent) => note({ focused: flowOf(target) });
    const blur = () => note({ focused: null });
    pane.addEventListener('pointermove', point);
    pane.addEventListener('pointerleave', leave);
    pane.addEventListener('focusin', focus);
    pane.addEventListener('focusout', blur);
    return () => {
      pane.removeEventListener('pointermove', point);
      pane.removeEventListener('pointerleave', leave);
      pane.removeEventListener('focusin', focus);
      pane.removeEventListener('focusout', blur);
      note({ pointed: null, focused: null });
    };
  }, [pane, screenToFlowPosition, getZoom]);
}

const flowOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<SVGElement>('.react-flow__edge')?.dataset.id ?? null) : null;

function note(what: { pointed?: string | null; focused?: string | null }): void {
  const now = useCrowd.getState();
  if (Object.entries(what).some(([field, id]) => now[field as 'pointed' | 'focused'] !== id))
    useCrowd.setState(what);
}
