import { limits } from '../../../shared/model/limits';
import { listModels } from '../library';
import { unpacked } from '../packed';
import { database } from '../reach';
import { copiesThere, hasCopy, keepsCopies } from './copy-place';
import { copyRevision } from './copy-revision';
import { copyKept } from './copying';

/** Copies what the database has and no copy has yet: what came in by an archive, was duplicated, or is from before. */
export async function catchUp(): Promise<void> {
  if (!keepsCopies()) return;
  const models = new Set(copiesThere().flatMap((copy) => (copy.of === 'model' ? copy.model : [])));
  for (const { id, head } of await listModels()) {
    const isCopied = head === undefined ? models.has(id) : hasCopy({ of: 'model', model: id, seq: head });
    if (!isCopied) await copyKept(id);
  }
  for (const revision of await database.revisions.toArray())
    await copyRevision(revision, async () => {
      const row = await database.texts.get(revision.id);
      if (row === undefined) throw new Error('its text is gone');
      return unpacked(row.bytes, limits.modelBytes);
    });
}
