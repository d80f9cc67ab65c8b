/** How many frames something may take to appear. */
const patience = 20;

/**
 * Gives the focus to the first that fits a selector as soon as it is there, in the middle of what scrolls, unless
 * a person has opened something else meanwhile.
 */
export function focusWhenThere(selector: string): void {
  waitFor(selector, patience, (found) => {
    // What is folded away can't have the focus.
    for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
  });
}

/** The same for something on the canvas, which moves its view by itself; the canvas where it isn't drawn. */
export function focusDrawn(id: string | undefined): void {
  const name = CSS.escape(id ?? '');
  const drawn = `.react-flow__node[data-id="${name}"], .react-flow__edge[data-id="${name}"]`;
  const canvas = () =>
    waitFor('[data-focus-home]', patience, (found) => found.focus({ preventScroll: true }));
  if (id === undefined) canvas();
  else waitFor(drawn, patience, (found) => found.focus({ preventScroll: true }), canvas);
}

function waitFor(
  selector: string,
  frames: number,
  act: (found: HTMLElement) => void,
  otherwise?: () => void,
): void {
  requestAnimationFrame(() => {
    if (document.querySelector('[role=dialog]')) return;
    const found = document.querySelector<HTMLElement>(selector);
    if (found) act(found);
    else if (frames > 0) waitFor(selector, frames - 1, act, otherwise);
    else otherwise?.();
  });
}
