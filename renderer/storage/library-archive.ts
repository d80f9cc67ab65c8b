import type { ArchivedModel } from '../../shared/exchange/library/archive-files';
import { writeModel } from '../../shared/model/write-model';
import { readAnywhere } from './anywhere';
import { checksum } from './checksum';
import { isCopyable } from './copies/copy-name';
import { listModels, readKept } from './library';
import { database, reach } from './reach';
import { listRevisions, mostSessions, readRevision, revisionOf } from './revisions';
import type { ModelEntry, Snapshot } from './rows';

/** Every model that the app keeps, with its revisions; what can't be read is missing and counted. */
export async function everyModel(): Promise<{ models: ArchivedModel[]; unreadable: number }> {
  const models: ArchivedModel[] = [];
  let unreadable = 0;
  for (const entry of await listModels()) {
    const kept = await readAnywhere(entry.id);
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
 * Takes models of an archive into the library, all of them or, where that fails, none. One that is here as it is gets
 * the states that it lacks, and comes back out of the trash; one that is here otherwise comes in beside it: nothing is
 * written over.
 */
export async function takeIn(models: readonly ArchivedModel[]): Promise<{ came: number; known: number }> {
  const here = await listModels();
  const came: Rows[] = [];
  const back: ModelEntry[] = [];
  const lacking: State[] = [];
  const ids = new Set(here.map(({ id }) => id));
  for (const archived of models) {
    const text = writeModel(archived.model);
    const twin = await twinOf(archived, text, here);
    if (twin === undefined) {
      const id = ids.has(archived.id) || !isCopyable(archived.id) ? crypto.randomUUID() : archived.id;
      ids.add(id);
      came.push(await rowsOf(archived, text, id));
      continue;
    }
    const known = new Set((await listRevisions(twin.id)).map(({ digest }) => digest));
    const states = await Promise.all(
      archived.revisions.map((state) => revisionOf({ ...state, id: twin.id })),
    );
    lacking.push(...states.filter(({ revision }) => !known.has(revision.digest)));
    const { trashedAt, ...entry } = twin;
    if (trashedAt !== undefined && archived.trashedAt === undefined) back.push(entry);
  }
  await reach();
  const { models: entries, snapshots, revisions, texts } = database;
  const states = [...came.flatMap((one) => one.states), ...lacking];
  // All is made before: a transaction waits for nothing else.
  await database.transaction('rw', entries, snapshots, revisions, texts, async () => {
    await entries.bulkPut([...came.map(({ entry }) => entry), ...back]);
    await snapshots.bulkPut(came.map(({ snapshot }) => snapshot));
    await revisions.bulkPut(states.map(({ revision }) => revision));
    await texts.bulkPut(states.map(({ text }) => text));
  });
  const fresh = came.length + back.length;
  return { came: fresh, known: models.length - fresh };
}

/** The model of the library that is the same: under its id, or as it came in beside another one before. */
async function twinOf(
  { id, model }: ArchivedModel,
  text: string,
  here: readonly ModelEntry[],
): Promise<ModelEntry | undefined> {
  const alike = (entry: ModelEntry) =>
    entry.id === id || (entry.title === model.title && entry.size === text.length);
  for (const entry of here.filter(alike)) {
    const kept = await readKept(entry.id);
    if (typeof kept === 'object' && writeModel(kept.model) === text) return entry;
  }
  return undefined;
}

type State = Awaited<ReturnType<typeof revisionOf>>;

/** What the database holds of one model. */
interface Rows {
  entry: ModelEntry;
  snapshot: Snapshot;
  states: State[];
}

async function rowsOf(
  { model, revisions, ...about }: ArchivedModel,
  text: string,
  id: string,
): Promise<Rows> {
  const { updatedAt, threats, tags, archivedAt, trashedAt } = about;
  const states: Rows['states'] = [];
  for (const state of mostKept(revisions)) states.push(await revisionOf({ ...state, id }));
  return {
    entry: {
      id,
      title: model.title,
      updatedAt,
      elements: Object.keys(model.elements).length,
      threats,
      file: null,
      size: text.length,
      head: 1,
      ...(tags && { tags }),
      ...(archivedAt !== undefined && { archivedAt }),
      // Its days in the trash begin anew.
      ...(trashedAt !== undefined && { trashedAt: Date.now() }),
    },
    snapshot: { id, seq: 1, text, inFile: null, sum: checksum(text) },
    states,
  };
}

/** No more states of sessions than the library keeps itself. */
function mostKept(revisions: ArchivedModel['revisions']): ArchivedModel['revisions'] {
  const old = new Set(
    revisions
      .filter(({ kind }) => kind === 'session')
      .toSorted((a, b) => b.at - a.at)
      .slice(mostSessions),
  );
  return revisions.filter((state) => !old.has(state));
}
