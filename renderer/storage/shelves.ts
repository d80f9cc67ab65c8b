import { writeModel } from '../../shared/model/write-model';
import { cleanTags } from '../state/tags';
import { readAnywhere } from './anywhere';
import { copyKept, dropCopiesOf } from './copies/copying';
import { forgetModel, keepWhole, listModels } from './library';
import { database, reach } from './reach';
import type { ModelEntry } from './rows';

/** How long a model stays in the trash. */
export const trashDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Puts a model where it is not in the way, or back. */
export const setArchived = (id: string, isArchived: boolean): Promise<void> =>
  change(id, ({ archivedAt: _, trashedAt: __, ...entry }) =>
    isArchived ? { ...entry, archivedAt: Date.now() } : entry,
  );

/** Throws a model away for now, or takes it back to where it was. */
export const setTrashed = (id: string, isTrashed: boolean): Promise<void> =>
  change(id, ({ trashedAt: _, ...entry }) => (isTrashed ? { ...entry, trashedAt: Date.now() } : entry));

/** @param tags such of which `tagsProblem` finds nothing */
export const setTags = (id: string, tags: readonly string[]): Promise<void> =>
  change(id, (entry) => ({ ...entry, tags: cleanTags(tags) }));

async function change(id: string, to: (entry: ModelEntry) => ModelEntry): Promise<void> {
  await reach();
  await database.transaction('rw', database.models, async () => {
    const entry = await database.models.get(id);
    if (entry !== undefined) await database.models.put(to(entry));
  });
  void copyKept(id);
}

/**
 * Makes a copy with an id of its own and without a file: the original stays as it is.
 * @param titled the title of the copy by that of the original
 * @returns the copy's id; undefined when the original can't be read
 */
export async function duplicateModel(
  id: string,
  titled: (title: string) => string,
): Promise<string | undefined> {
  const kept = await readAnywhere(id);
  if (kept === undefined || kept === 'damaged') return undefined;
  const copy = crypto.randomUUID();
  const model = { ...kept.model, title: titled(kept.model.title) };
  const { elements, threats, tags } = kept.entry;
  await keepWhole(
    { id: copy, title: model.title, updatedAt: Date.now(), elements, threats, file: null },
    { text: writeModel(model), inFile: null },
    null,
    false,
  );
  if (tags) await setTags(copy, tags);
  else void copyKept(copy);
  return copy;
}

/** Takes a model away for good, and its copies, out of which it would come back at the next start. */
export async function forgetForGood(id: string): Promise<void> {
  await dropCopiesOf(id);
  await forgetModel(id);
  // A copy that was under way when it began.
  await dropCopiesOf(id);
}

/** Takes away for good what has been in the trash for its time. Returns how many. */
export async function emptyOldTrash(now: number): Promise<number> {
  const old = (await listModels()).filter(({ trashedAt }) => trashedAt && now - trashedAt > trashDays * day);
  for (const { id } of old) await forgetForGood(id);
  return old.length;
}
