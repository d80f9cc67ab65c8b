import { phrase } from '../../shared/language/phrase';
import { bytesInWords } from '../language/words';
import { useNotices } from '../state/notices';
import { wasEmptied } from '../storage/born';
import { askToPersist, room } from '../storage/room';
import { emptyOldTrash } from '../storage/shelves';

/** What is seen to at each start, once there is time: the trash, the space, whether the database is still the one it was. */
export async function keepHouse(): Promise<void> {
  try {
    if (await wasEmptied()) useNotices.getState().raise('lost', phrase('keeping.found'));
    await emptyOldTrash(Date.now());
    await askToPersist();
    await tellRoom();
  } catch {
    // Without a database there is nothing to see to; whoever needs it says so.
  }
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
