/** How many frames something may take to appear. */
const patience = 20;

/** Gives the focus to the first that fits a selector as soon as it is there, in the middle of what scrolls. */
export function focusWhenThere(selector: string, frames = patience): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) {
      if (frames > 0) focusWhenThere(selector, frames - 1);
      return;
    }
    // What is folded away can't have the focus.
    for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
  });
}
