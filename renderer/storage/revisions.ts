import { approvedText } from '../../shared/model/approved-content';
import { limits } from '../../shared/model/limits';
import { readModel } from '../../shared/model/read-model';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { sha256 } from '../state/sha256';
import { dropCopies } from './copies/copy-place';
import { copyRevision } from './copies/copy-revision';
import { readKept } from './library';
import { packed, unpacked } from './packed';
import { database, reach } from './reach';
import type { Revision, RevisionKind, RevisionText } from './rows';

/** Revisions of sessions that are kept of one model; milestones and what was restored from stay for good. */
export const mostSessions = 50;

/** A state that is to be kept. */
export interface State {
  id: string;
  model: ThreatModel;
  at: number;
  kind: RevisionKind;
  name?: string;
}

/** What the database holds of a state: how it is listed, and its model, packed. */
export async function revisionOf({ id, model, at, kind, name = '' }: State): Promise<{
  revision: Revision;
  text: RevisionText;
}> {
  const text = writeModel(model);
  const revision: Revision = {
    id: crypto.randomUUID(),
    model: id,
    at,
    kind,
    name,
    elements: Object.keys(model.elements).length,
    digest: await sha256(text),
    ...(kind === 'milestone' && { content: await sha256(approvedText(model)) }),
  };
  return { revision, text: { id: revision.id, bytes: await packed(text) } };
}

/**
 * Keeps a state of a model for good.
 * @returns false when it is what the newest revision has already, and has no name of its own
 */
export async function keepRevision(state: State): Promise<boolean> {
  const { revision, text } = await revisionOf(state);
  await reach();
  const newest = (await listRevisions(state.id))[0];
  if (newest?.digest === revision.digest && state.kind !== 'milestone') return false;
  let old: string[] = [];
  await database.transaction('rw', database.revisions, database.texts, async () => {
    await database.revisions.put(revision);
    await database.texts.put(text);
    // Whatever the clock says, what is kept now stays.
    const others = (await listRevisions(state.id)).filter(({ id }) => id !== revision.id);
    const sessions = others.filter(({ kind }) => kind === 'session');
    old = sessions.slice(mostSessions - (state.kind === 'session' ? 1 : 0)).map(({ id }) => id);
    await database.revisions.bulkDelete(old);
    await database.texts.bulkDelete(old);
  });
  void copyRevision(revision, () => writeModel(state.model));
  void dropCopies((copy) => copy.of === 'revision' && old.includes(copy.revision)).catch(() => {});
  return true;
}

/** Keeps what the library has of a model as the end of the session that left it so. */
export async function keepSession(id: string): Promise<void> {
  const kept = await readKept(id);
  if (kept === undefined || kept === 'damaged') return;
  await keepRevision({ id, model: kept.model, at: kept.entry.updatedAt, kind: 'session' });
}

/** Newest first. */
export async function listRevisions(model: string): Promise<Revision[]> {
  await reach();
  const all = await database.revisions.where('model').equals(model).toArray();
  return all.sort((a, b) => b.at - a.at);
}

/** The model as it was. Undefined when the revision is gone or damaged. */
export async function readRevision(id: string): Promise<ThreatModel | undefined> {
  await reach();
  const row = await database.texts.get(id);
  if (row === undefined) return undefined;
  try {
    const read = readModel(await unpacked(row.bytes, limits.modelBytes));
    return read.ok ? read.model : undefined;
  } catch {
    return undefined;
  }
}
