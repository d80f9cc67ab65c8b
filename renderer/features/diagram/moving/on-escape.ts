/** Lets Escape call off what is done with the pointer; what is left of the gesture, a click at its end too, is no one's. */
export function onEscape(callOff: () => void): void {
  let isCalledOff = false;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (!isCalledOff) callOff();
    isCalledOff = true;
  };
  const stop = () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener('pointerup', stop, { capture: true });
    window.removeEventListener('pointercancel', stop, { capture: true });
    if (!isCalledOff) return;
    window.addEventListener('click', swallow, { capture: true });
    // The click of a release comes with it, before anything else.
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
  };
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('pointerup', stop, { capture: true });
  window.addEventListener('pointercancel', stop, { capture: true });
}

function swallow(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
