import { useKeeping } from '../state/keeping';
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

let isKeeping = false;

async function keepAndClose(): Promise<void> {
  if (isKeeping) return;
  isKeeping = true;
  await flush();
  // What came meanwhile is kept as well: it is asked only about what the database doesn't take.
  for (let tries = 0; tries < 20 && !isAllKept() && !useKeeping.getState().isOnlyInMemory; tries += 1)
    await flush();
  isKeeping = false;
  if (isAllKept()) close();
  else useDialogs.getState().show({ name: 'closing' });
}

/** Closes although something is in memory only. */
export function closeAnyway(): void {
  mayLose = true;
  close();
}

/** A close that comes while the one before is still being turned down is lost: it is asked for until it is heard. */
function close(): void {
  window.close();
  window.setTimeout(() => (mayLose || isAllKept()) && close(), 250);
}
