import { type RefObject, useEffect } from 'react';

/** What may be open over a dialog and has the focus then. */
const over = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

/**
 * Keeps the focus in a dialog that is open: what was about to give it to something behind the dialog, a frame later,
 * has come too late. Radix does that only once it has seen the focus move within the dialog, so not for a field that
 * has it from the start.
 */
export function useFocusWithin(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last = document.activeElement;
    const onFocus = ({ target }: FocusEvent) => {
      const content = dialog.current;
      if (content === null || !(target instanceof Element)) return;
      if (content.contains(target)) last = target;
      else if (!target.closest(over) && last instanceof HTMLElement && content.contains(last))
        last.focus({ preventScroll: true });
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [dialog]);
}
