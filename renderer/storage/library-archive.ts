import type { ArchivedModel } from '../../shared/exchange/library/archive-files';
import { writeModel } from '../../shared/model/write-model';
import { keepWhole, listModels, readKept } from './library';
import { database, reach } from './reach';
import { keepRevision, listRevisions, readRevision } from './revisions';
import type { ModelEntry } from './rows';

/** Every model that the app keeps, with its revisions; what can't be read is missing and counted. */
export async function everyModel(): Promise<{ models: ArchivedModel[]; unreadable: number }> {
  const models: ArchivedModel[] = [];
  let unreadable = 0;
  for (const entry of await listModels()) {
    const kept = await readKept(entry.id);
    if (kept === undefined || kept === 'damaged') {
      unreadable += 1;
      continue;
    }
    const revisions: ArchivedModel['revisions'][number][] = [];
    for (const { id, at, kind, name } of await listRevisions(entry.id)) {
      const model = await readRevision(id);
      if (model === undefined) unreadable += 1;
      else revisions.push({ at, kind, name, model });
    }
    models.push({ ...aboutOf(entry), model: kept.model, revisions });
  }
  return { models, unreadable };
}

const aboutOf = ({ id, updatedAt, threats, tags, archivedAt, trashedAt }: ModelEntry) => ({
  id,
  updatedAt,
  threats,
  ...(tags && { tags: [...tags] }),
  ...(archivedAt !== undefined && { archivedAt }),
  ...(trashedAt !== undefined && { trashedAt }),
});

/**
 * Takes models of an archive into the library. One that is here as it is stays alone; one that is here otherwise comes
 * in beside it: nothing is written over.
 */
export async function takeIn(models: readonly ArchivedModel[]): Promise<{ came: number; known: number }> {
  let [came, known] = [0, 0];
  for (const { model, revisions, ...about } of models) {
    const text = writeModel(model);
    const here = await readKept(about.id);
    if (typeof here === 'object' && writeModel(here.model) === text) {
      known += 1;
      continue;
    }
    const id = here === undefined ? about.id : crypto.randomUUID();
    const entry = {
      id,
      title: model.title,
      updatedAt: about.updatedAt,
      elements: Object.keys(model.elements).length,
      threats: about.threats,
      file: null,
    };
    await keepWhole(entry, { text, inFile: null }, null, false);
    const { tags, archivedAt, trashedAt } = about;
    await place(id, {
      ...(tags && { tags }),
      ...(archivedAt !== undefined && { archivedAt }),
      // Its days in the trash begin anew.
      ...(trashedAt !== undefined && { trashedAt: Date.now() }),
    });
    for (const { model: earlier, ...revision } of revisions.toReversed())
      await keepRevision({ id, model: earlier, ...revision });
    came += 1;
  }
  return { came, known };
}

async function place(id: string, shelf: Partial<ModelEntry>): Promise<void> {
  await reach();
  await database.models.update(id, shelf);
}
