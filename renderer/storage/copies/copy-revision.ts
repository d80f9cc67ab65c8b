import type { Revision } from '../rows';
import { packCopy } from './copy-content';
import { isCopyable } from './copy-name';
import { hasCopy, keepsCopies, putCopy } from './copy-place';
import { inTurn } from './in-turn';

/** Copies a revision, once: it never changes. One that can't be copied now is tried again at the next start. */
export async function copyRevision(revision: Revision, text: () => string | Promise<string>): Promise<void> {
  const name = { of: 'revision', model: revision.model, revision: revision.id } as const;
  if (!keepsCopies() || hasCopy(name) || !isCopyable(revision.model)) return;
  // A damaged revision has nothing to copy, and a full disk no room.
  await inTurn(async () => putCopy(name, await packCopy({ revision, text: await text() })));
}
