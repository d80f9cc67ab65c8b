/** Whether somebody types where this is: keys without Ctrl are letters there. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]');
