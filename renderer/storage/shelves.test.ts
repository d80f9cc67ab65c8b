import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { keepChange, keepWhole, lastOpen, listModels, readKept } from './library';
import { database } from './reach';
import { keepRevision, listRevisions, mostSessions, readRevision } from './revisions';
import { duplicateModel, emptyOldTrash, setArchived, setTags, setTrashed } from './shelves';

const entry = (id: string, title = id, updatedAt = 1) => ({
  id,
  title,
  updatedAt,
  elements: 0,
  threats: 0,
  file: { handle: 'h', name: 'a.bulkhead.json' },
});
const keep = (id: string, title = id) =>
  keepWhole(entry(id, title), { text: writeModel(emptyModel(title)), inFile: null });
const only = async () => (await listModels())[0];

beforeEach(async () => {
  await database.delete();
});

it('a model is archived, thrown away, taken back; what is written to it changes none of that', async () => {
  const seq = await keep('m');
  await setTags('m', ['shop', ' Shop ', 'eu']);
  await setArchived('m', true);
  await keepChange(entry('m', 'M2'), seq + 1, [{ op: 'replace', path: ['title'], value: 'M2' }]);
  expect(await only()).toMatchObject({ title: 'M2', tags: ['shop', 'eu'], archivedAt: expect.any(Number) });
  await setTrashed('m', true);
  expect(await only()).toMatchObject({ trashedAt: expect.any(Number), archivedAt: expect.any(Number) });
  await setTrashed('m', false);
  expect(Object.keys((await only()) ?? {})).not.toContain('trashedAt');
  await setArchived('m', false);
  expect(Object.keys((await only()) ?? {})).not.toContain('archivedAt');
});

it('what is in the trash and worked on again, opened from its file, is out of it', async () => {
  const seq = await keep('m');
  await setTrashed('m', true);
  await keepChange(entry('m', 'M2'), seq + 1, [{ op: 'replace', path: ['title'], value: 'M2' }]);
  expect(Object.keys((await only()) ?? {})).not.toContain('trashedAt');
  await setTrashed('m', true);
  await keep('m');
  expect(Object.keys((await only()) ?? {})).not.toContain('trashedAt');
});

it('the trash keeps a model for 30 days and not longer, with its revisions', async () => {
  await keep('m');
  await keep('stays');
  await keepRevision({ id: 'm', model: emptyModel('A'), at: 1, kind: 'session' });
  await setTrashed('m', true);
  const day = 24 * 60 * 60 * 1000;
  expect(await emptyOldTrash(Date.now() + 29 * day)).toBe(0);
  expect(await emptyOldTrash(Date.now() + 31 * day)).toBe(1);
  expect((await listModels()).map(({ id }) => id)).toEqual(['stays']);
  expect(await database.texts.count()).toBe(0);
});

it('a copy is a model of its own: writing to it leaves the original, its file and what is open alone', async () => {
  await keep('m', 'Shop');
  const copy = (await duplicateModel('m', (title) => `${title} (copy)`)) ?? '';
  expect(copy).not.toBe('m');
  expect(await lastOpen()).toBe('m');
  await keepWhole(entry(copy, 'Other'), { text: writeModel(emptyModel('Other')), inFile: null });
  expect(await readKept('m')).toMatchObject({ model: { title: 'Shop' } });
  expect(await duplicateModel('gone', (title) => title)).toBeUndefined();
});

it('revisions give back what was kept, newest first, and nothing twice in a row', async () => {
  for (const [at, title] of ['A', 'A', 'B'].entries())
    await keepRevision({ id: 'm', model: emptyModel(title), at, kind: 'session' });
  await keepRevision({ id: 'm', model: emptyModel('B'), at: 9, kind: 'milestone', name: 'review' });
  const all = await listRevisions('m');
  expect(all.map(({ at, kind }) => [at, kind])).toEqual([
    [9, 'milestone'],
    [2, 'session'],
    [0, 'session'],
  ]);
  expect(await readRevision(all[2]?.id ?? '')).toMatchObject({ title: 'A' });
  await database.texts.update(all[2]?.id ?? '', { bytes: new Uint8Array([1, 2, 3]) });
  expect(await readRevision(all[2]?.id ?? '')).toBeUndefined();
});

it('only the oldest sessions give way, milestones never', async () => {
  await keepRevision({ id: 'm', model: emptyModel('first'), at: 0, kind: 'milestone', name: 'first' });
  for (let at = 1; at <= mostSessions + 3; at += 1)
    await keepRevision({ id: 'm', model: emptyModel(`s${at}`), at, kind: 'session' });
  const all = await listRevisions('m');
  expect(all).toHaveLength(mostSessions + 1);
  expect(all.at(-1)).toMatchObject({ name: 'first' });
  expect(all.at(-2)).toMatchObject({ at: 4 });
  expect(await database.texts.count()).toBe(mostSessions + 1);
});
