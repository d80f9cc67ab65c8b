import { useEffect } from 'react';
import { focusSurface, workingSurface } from '../state/surfaces';

/** What takes the keys while something is open over the window, and gives the focus back by itself. */
const over = '[role=dialog], [role=menu]';

/**
 * Keeps the focus from falling into nowhere when what had it goes away: it comes to the outline where people work
 * there, to the element that says it is the home of the focus (`data-focus-home`), else to the place that is shown.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let isWaiting = false;
    const check = () => {
      isWaiting = false;
      if (document.activeElement !== document.body || document.querySelector(over)) return;
      if (workingSurface() === 'outline' && focusSurface('outline')) return;
      const home = document.querySelector<HTMLElement>('[data-focus-home]') ?? document.querySelector('main');
      if (home === null) return;
      if (home.tabIndex < 0) home.tabIndex = -1;
      home.focus({ preventScroll: true });
    };
    const wait = () => {
      if (isWaiting || document.activeElement !== document.body) return;
      isWaiting = true;
      // Who closes something may still give the focus back.
      requestAnimationFrame(() => requestAnimationFrame(check));
    };
    // Removing the element that has the focus tells nobody but those who watch the page.
    const watcher = new MutationObserver(wait);
    watcher.observe(document.body, { childList: true, subtree: true });
    const onLeave = () => setTimeout(wait);
    window.addEventListener('focusout', onLeave);
    window.addEventListener('pointerup', onLeave);
    return () => {
      watcher.disconnect();
      window.removeEventListener('focusout', onLeave);
      window.removeEventListener('pointerup', onLeave);
    };
  }, []);
}
