/** Gives the focus back to what had it, where that is still there and nothing else is open. Returns whether it has it. */
export function giveBack(to: Element | null): boolean {
  // Another dialog may have been opened by the next key already.
  if (document.querySelector('[role=dialog]') !== null) return false;
  if (!(to instanceof HTMLElement || to instanceof SVGElement) || to === document.body) return false;
  if (to.isConnected) to.focus({ preventScroll: true });
  return document.activeElement === to;
}
