import { type Phrase, phrase } from '../../shared/language/phrase';
import { desktop } from '../desktop';
import { bytesInWords } from '../language/words';
import { useNotices } from '../state/notices';
import { wasEmptied } from '../storage/born';
import { type BroughtBack, bringBack } from '../storage/copies/bring-back';
import { catchUp } from '../storage/copies/catch-up';
import { openCopies } from '../storage/copies/copy-place';
import { askToPersist, room } from '../storage/room';
import { emptyOldTrash } from '../storage/shelves';

const broughtBack: BroughtBack = { models: 0, states: 0 };

/** Brings back what the database lost and copies outside of it have, before anything is shown of it. */
export async function recoverFromCopies(): Promise<void> {
  try {
    await openCopies(desktop);
    // A browser that finds the database damaged refuses once, throws it away, and makes a new one when asked again.
    await bringBack(broughtBack).catch(() => bringBack(broughtBack));
  } catch {
    // Without a database nothing can be brought back into it; whoever needs it says so.
  }
}

/** What is seen to at each start, once there is time: the trash, the space, whether the database is still the one it was. */
export async function keepHouse(): Promise<void> {
  for (const see of [tellLoss, () => emptyOldTrash(Date.now()), askToPersist, tellRoom, catchUp])
    try {
      await see();
    } catch {
      // Without a database there is nothing to see to; whoever needs it says so.
    }
}

async function tellLoss(): Promise<void> {
  const lost = whatWasLost(await wasEmptied());
  if (lost !== undefined) useNotices.getState().raise('lost', lost);
}

function whatWasLost(isEmptied: boolean): Phrase | undefined {
  const { models, states } = broughtBack;
  if (models > 0) return phrase('keeping.broughtBack', { count: models });
  if (isEmptied) return phrase('keeping.found');
  return states > 0 ? phrase('keeping.broughtUpToDate', { count: states }) : undefined;
}

async function tellRoom(): Promise<void> {
  const now = await room();
  if (!now?.isNearlyFull) return;
  useNotices
    .getState()
    .raise(
      'room',
      phrase('keeping.nearlyFull', { used: bytesInWords(now.used), quota: bytesInWords(now.quota) }),
    );
}
