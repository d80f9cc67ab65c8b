import type { KeyboardEvent } from 'react';

const panesIn = 'aside, section[data-focus-home], [data-pane]';
/** A panel that is put away isn't gone to. */
const away = '[inert] *';
/** Where a pane wants to be entered, if it says so. */
const start = '[data-pane-start]:not(:disabled)';
const focusable = 'input:not(:disabled), button:not(:disabled), textarea, select, [tabindex="0"]';

/** F6 goes on to the next pane of a place, Shift+F6 back: side panel, canvas, inspector. */
export function walkPanes(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const panes = [...event.currentTarget.querySelectorAll<HTMLElement>(panesIn)].filter(
    // The palette is a part of the side panel, not a pane beside it.
    (pane) => !pane.matches(away) && pane.parentElement?.closest(panesIn) === null,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes.at((at + (event.shiftKey ? -1 : 1)) % panes.length);
  if (next === undefined) return;
  if (next.tabIndex >= 0) next.focus();
  else (firstOf(next, start) ?? firstOf(next, focusable))?.focus();
}

/** The first that can be seen: what another tab holds can't take the focus. */
const firstOf = (pane: HTMLElement, what: string): HTMLElement | undefined =>
  [...pane.querySelectorAll<HTMLElement>(what)].find((one) => one.checkVisibility());
