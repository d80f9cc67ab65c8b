import { useEffect } from 'react';
import { type MenuRequest, requestAt, requestByKey } from './menu-request';

/** A right button that moved less than this, in CSS pixels, was a click; else it moved the view. */
const stillness = 5;
/** Some machines tell of a right click when the button is let go, some when it is pressed. */
const echo = 400;

/** Listens for right clicks, the menu key and Shift+F10 on the canvas and in the outline. */
export function useMenuRequests(onRequest: (request: MenuRequest) => void): void {
  useEffect(() => {
    let pressed: { x: number; y: number; target: Element } | null = null;
    let clickedAt = Number.NEGATIVE_INFINITY;
    const ask = (request: MenuRequest | null) => request && onRequest(request);
    const onDown = ({ button, clientX: x, clientY: y, target }: PointerEvent) => {
      pressed = button === 2 && target instanceof Element ? { x, y, target } : null;
    };
    const onUp = ({ button, clientX: x, clientY: y, timeStamp }: PointerEvent) => {
      if (button !== 2 || pressed === null) return;
      clickedAt = timeStamp;
      const { target } = pressed;
      const hasMoved = Math.hypot(x - pressed.x, y - pressed.y) > stillness;
      pressed = null;
      if (!hasMoved) ask(requestAt(target, { x, y }));
    };
    const onMenu = (event: MouseEvent) => {
      const { target, clientX: x, clientY: y, timeStamp } = event;
      if (!(target instanceof Element)) return;
      // Of a right click, the button tells more: whether it moved.
      const isOfButton = pressed !== null || timeStamp - clickedAt < echo;
      const isByKey = !(event instanceof PointerEvent) || event.pointerType === '';
      if (isOfButton) {
        if (target.closest('[data-focus-home], [role=tree], [role=menu]')) event.preventDefault();
        return;
      }
      const request = isByKey ? requestByKey(document.activeElement ?? target) : requestAt(target, { x, y });
      if (request === null) return;
      event.preventDefault();
      onRequest(request);
    };
    window.addEventListener('pointerdown', onDown, { capture: true });
    window.addEventListener('pointerup', onUp, { capture: true });
    window.addEventListener('contextmenu', onMenu, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', onDown, { capture: true });
      window.removeEventListener('pointerup', onUp, { capture: true });
      window.removeEventListener('contextmenu', onMenu, { capture: true });
    };
  }, [onRequest]);
}
