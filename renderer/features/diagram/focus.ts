import { shownFor } from '../../state/shown';
import { isTextField } from '../../ui/text-field';

/** How many frames something just drawn may take to appear; the view may have to come to it first. */
const patience = 30;

/** Whether somebody has gone elsewhere meanwhile: the focus isn't taken from them. */
function isElsewhere(): boolean {
  const { activeElement } = document;
  if (isTextField(activeElement)) return !activeElement?.closest('[role=dialog]');
  return activeElement !== document.body && !activeElement?.closest('[data-focus-home], [role=dialog]');
}

/** What is drawn of an element, flow, boundary or note, or what stands for it; null while nothing does. */
export function drawnOf(id: string): HTMLElement | SVGElement | null {
  const shown = CSS.escape(shownFor(id) ?? id);
  return document.querySelector(
    `.react-flow__node[data-id="${shown}"], .react-flow__edge[data-id="${shown}"]`,
  );
}

/**
 * Gives the focus to something on the canvas as soon as it is drawn there; to the canvas when it isn't.
 * @param isAsked a person goes there: from wherever they are
 */
export function focusOnCanvas(id: string, isAsked = false, frames = patience): void {
  const drawn = isAsked ? drawnOf(id) : null;
  if (drawn) drawn.focus({ preventScroll: true });
  else
    requestAnimationFrame(() => {
      if (!isAsked && isElsewhere()) return;
      const now = drawnOf(id);
      if (now) now.focus({ preventScroll: true });
      else if (frames > 0) focusOnCanvas(id, isAsked, frames - 1);
      else focusCanvas();
    });
}

/** Gives the focus to the canvas itself. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true });
}

/** What had the focus last on the canvas. */
let last: string | undefined;

/** Called when something on the canvas gets the focus. */
export function rememberFocus(id: string): void {
  last = id;
}

/** Where one comes onto the canvas: what had the focus last, else the first thing that is drawn. */
export function focusEntry(): void {
  const entry = last === undefined ? null : drawnOf(last);
  (entry ?? document.querySelector<HTMLElement>('.react-flow__node'))?.focus({ preventScroll: true });
}
