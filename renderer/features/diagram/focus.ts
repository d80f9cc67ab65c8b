/** How many frames something just drawn may take to appear. */
const patience = 5;

/** Whether somebody has gone elsewhere meanwhile: the focus isn't taken from them. */
function isElsewhere(): boolean {
  const { activeElement } = document;
  return activeElement !== document.body && !activeElement?.closest('[data-focus-home], [role=dialog]');
}

/** Gives the focus to something on the canvas as soon as it is drawn there; to the canvas when it isn't. */
export function focusOnCanvas(id: string, frames = patience): void {
  requestAnimationFrame(() => {
    if (isElsewhere()) return;
    const drawn = document.querySelector<HTMLElement | SVGElement>(
      `.react-flow__node[data-id="${CSS.escape(id)}"], .react-flow__edge[data-id="${CSS.escape(id)}"]`,
    );
    if (drawn) drawn.focus({ preventScroll: true });
    else if (frames > 0) focusOnCanvas(id, frames - 1);
    else focusCanvas();
  });
}

/** Gives the focus to the canvas itself. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true });
}

/** The first thing that is drawn, boundaries before what is in them. */
export function focusFirstNode(): void {
  document.querySelector<HTMLElement>('.react-flow__node')?.focus({ preventScroll: true });
}
