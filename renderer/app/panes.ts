import type { KeyboardEvent } from 'react';

const focusable = 'input:not(:disabled), button:not(:disabled), textarea, select, [tabindex="0"]';

/** F6 goes on to the next pane of a place, Shift+F6 back: palette, canvas, inspector. */
export function walkPanes(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const panes = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > aside, :scope > section')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes.at((at + (event.shiftKey ? -1 : 1)) % panes.length);
  if (next === undefined) return;
  if (next.tabIndex >= 0) next.focus();
  else next.querySelector<HTMLElement>(focusable)?.focus();
}
