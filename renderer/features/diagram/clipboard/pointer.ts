import { useEffect } from 'react';
import type { Point } from '../../../../shared/model/geometry';

/** Keys by which people find their way without pointing. */
const walking = /^(Arrow.*|Tab|Enter| |Home|End|Page.*|F\d+)$/;

let last: Point | null = null;
/** Where a menu was asked for, for as long as that is open: what is chosen in it is about this place. */
let menu: Point | null = null;

/**
 * Where the pointer is on the screen, over the canvas; null when it is elsewhere, or when somebody works with the
 * keys and it only lies there.
 */
export function livePointer(): Point | null {
  const point = menu ?? last;
  return point && isCanvas(document.elementFromPoint(point.x, point.y)) ? point : null;
}

const isCanvas = (element: Element | null): boolean => element?.closest('.react-flow') != null;
const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ x, y });

/** Keeps an eye on the pointer while the canvas is shown. */
export function useLivePointer(): void {
  useEffect(() => {
    const onMove = (event: PointerEvent) => {
      last = pointOf(event);
    };
    const onDown = (event: PointerEvent) => {
      last = pointOf(event);
      if (!(event.target as Element).closest('[role=menu]')) menu = null;
    };
    const onMenu = (event: MouseEvent) => {
      // Asked for by a key, it is about what is selected.
      menu = event.button === 2 && isCanvas(event.target as Element) ? pointOf(event) : null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.target as Element).closest('[role=menu]')) return;
      menu = null;
      if (walking.test(event.key)) last = null;
    };
    const watched = [
      ['pointermove', onMove],
      ['pointerdown', onDown],
      ['contextmenu', onMenu],
      ['keydown', onKeyDown],
    ] as const;
    for (const [type, listen] of watched)
      window.addEventListener(type, listen as EventListener, { capture: true });
    return () => {
      last = null;
      menu = null;
      for (const [type, listen] of watched)
        window.removeEventListener(type, listen as EventListener, { capture: true });
    };
  }, []);
}
