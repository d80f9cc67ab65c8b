import { flush, isAllKept } from '../storage/keep';
import { useDialogs } from './dialogs';

/** A person said that what isn't kept may go. */
let mayLose = false;

/**
 * Lets the window close only when everything is kept: what is on its way is waited for, which nobody notices; only
 * where the database takes nothing is it asked.
 */
export function guardClosing(): void {
  window.addEventListener('beforeunload', (event) => {
    if (mayLose || isAllKept()) return;
    event.preventDefault();
    // A browser asks by itself and has no window to close.
    if (window.bulkhead) void keepAndClose();
  });
}

async function keepAndClose(): Promise<void> {
  await flush();
  if (isAllKept()) window.close();
  else useDialogs.getState().show({ name: 'closing' });
}

/** Closes although something is in memory only. */
export function closeAnyway(): void {
  mayLose = true;
  window.close();
}
