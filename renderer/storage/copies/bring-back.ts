import { readModel } from '../../../shared/model/read-model';
import { writeModel } from '../../../shared/model/write-model';
import { type Kept, keepWhole, listModels, readKept } from '../library';
import { packed } from '../packed';
import { database, reach } from '../reach';
import { keepSession } from '../revisions';
import type { Revision, RevisionText } from '../rows';
import { type ModelCopy, readModelCopy, readRevisionCopy } from './copy-content';
import type { CopyName } from './copy-name';
import { copiesThere, readCopy } from './copy-place';

/** What came back out of copies. */
export interface BroughtBack {
  /** Models that the database doesn't have any more. */
  models: number;
  /** Models of which the database has an older state only. */
  states: number;
}

/**
 * Brings back what the database lost and copies have: models, later states of models, revisions. What the database has
 * of a model is kept among its revisions before it is gone past.
 * @param came counted up as it goes: it may break off and be asked again
 * @throws what the database says
 */
export async function bringBack(came: BroughtBack): Promise<void> {
  const copies = copiesThere();
  const heads = new Map((await listModels()).map(({ id, head }) => [id, head ?? Number.POSITIVE_INFINITY]));
  for (const copy of newest(copies)) {
    const head = heads.get(copy.model);
    if (head !== undefined && head >= copy.seq) continue;
    if (!(await bringBackModel(copy, head !== undefined))) continue;
    if (head === undefined) came.models += 1;
    else came.states += 1;
  }
  await bringBackRevisions(copies);
}

type ModelCopyName = Extract<CopyName, { of: 'model' }>;

/** The copy of each model that was written last. */
function newest(copies: readonly CopyName[]): ModelCopyName[] {
  const byModel = new Map<string, ModelCopyName>();
  for (const copy of copies)
    if (copy.of === 'model' && copy.seq > (byModel.get(copy.model)?.seq ?? -1)) byModel.set(copy.model, copy);
  return [...byModel.values()];
}

async function bringBackModel(name: ModelCopyName, isThere: boolean): Promise<boolean> {
  const copy = await contentOf(name);
  if (copy === undefined) return false;
  if (isThere) {
    const kept = await readKept(name.model);
    if (typeof kept === 'object' && kept.lost === 0 && writeModel(kept.model) === copy.text) return false;
    await keepSession(name.model);
  }
  const { trashedAt, ...entry } = copy.entry;
  // Its days in the trash begin anew: that it was taken out may not have been copied any more.
  const stands = trashedAt === undefined ? entry : { ...entry, trashedAt: Date.now() };
  await keepWhole(stands, copy, null, false, name.seq);
  return true;
}

/** The newest copy of a model that has more of it than this writing; undefined where there is none. */
export async function copyAfter(id: string, seq: number): Promise<Kept | undefined> {
  const name = newest(copiesThere()).find(({ model }) => model === id);
  if (name === undefined || name.seq <= seq) return undefined;
  const copy = await contentOf(name);
  const read = copy && readModel(copy.text);
  if (!copy || !read?.ok) return undefined;
  const head = (await listModels()).find((entry) => entry.id === id)?.head ?? name.seq;
  return {
    model: read.model,
    readOnly: read.readOnly,
    seq: name.seq,
    at: copy.entry.updatedAt,
    lost: Math.max(0, head - name.seq),
    entry: { ...copy.entry, size: copy.text.length },
    inFile: copy.inFile,
  };
}

async function contentOf(name: ModelCopyName): Promise<ModelCopy | undefined> {
  const bytes = await readCopy(name);
  const copy = bytes && (await readModelCopy(bytes));
  return copy?.entry.id === name.model ? copy : undefined;
}

async function bringBackRevisions(copies: readonly CopyName[]): Promise<void> {
  await reach();
  const known = new Set(await database.revisions.toCollection().primaryKeys());
  const rows: { revision: Revision; text: RevisionText }[] = [];
  for (const name of copies) {
    if (name.of !== 'revision' || known.has(name.revision)) continue;
    const bytes = await readCopy(name);
    const copy = bytes && (await readRevisionCopy(bytes));
    if (copy?.revision.id === name.revision && copy.revision.model === name.model)
      rows.push({
        revision: copy.revision,
        text: { id: name.revision, bytes: await packed(copy.text) },
      });
  }
  await database.transaction('rw', database.revisions, database.texts, async () => {
    await database.revisions.bulkPut(rows.map(({ revision }) => revision));
    await database.texts.bulkPut(rows.map(({ text }) => text));
  });
}
