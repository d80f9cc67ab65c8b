import { useEffect } from 'react';
import type { Point } from '../../../../shared/model/geometry';

/** Keys that are held, or that somebody presses while they point at something. */
const beside = new Set(['Control', 'Meta', 'Shift', 'Alt', 'Escape', 'Delete', 'Backspace']);

let last: Point | null = null;

/**
 * Where the pointer is on the screen, over the canvas; null when it is elsewhere, or when somebody works with the
 * keys and it only lies there.
 */
export function livePointer(): Point | null {
  const isOver = last && document.elementFromPoint(last.x, last.y)?.closest('.react-flow');
  return isOver ? last : null;
}

/** Keeps an eye on the pointer while the canvas is shown. */
export function useLivePointer(): void {
  useEffect(() => {
    const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
      last = { x, y };
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey && !beside.has(event.key)) last = null;
    };
    window.addEventListener('pointermove', onMove, { capture: true });
    window.addEventListener('pointerdown', onMove, { capture: true });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      last = null;
      window.removeEventListener('pointermove', onMove, { capture: true });
      window.removeEventListener('pointerdown', onMove, { capture: true });
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
}
