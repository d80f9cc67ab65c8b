import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyModel } from '../../../shared/model/threat-model';
import { writeModel } from '../../../shared/model/write-model';

/** Copies as a machine keeps them, outlasting the database. */
let files = new Map<string, Uint8Array>();
const machine = {
  copies: async () => [...files.keys()],
  readCopy: async (name: string) => files.get(name) ?? null,
  keepCopy: async (name: string, bytes: Uint8Array, insteadOf: string[]) => {
    for (const one of insteadOf) files.delete(one);
    files.set(name, bytes);
  },
  forgetCopies: async (names: string[]) => {
    for (const name of names) files.delete(name);
  },
};

const whole = (title: string) => ({ text: writeModel(emptyModel(title)), inFile: null });
const entry = (id: string, title: string, updatedAt = 1) => ({
  id,
  title,
  updatedAt,
  elements: 0,
  threats: 0,
  file: null,
});

/** The window's storage as it is at a start, when what copies have is brought back. */
async function started() {
  vi.resetModules();
  const { openCopies } = await import('./copy-place');
  await openCopies(machine);
  const [{ bringBack }, { catchUp }, { copyKept }] = await Promise.all([
    import('./bring-back'),
    import('./catch-up'),
    import('./copying'),
  ]);
  const [library, shelves, revisions, { readAnywhere }] = await Promise.all([
    import('../library'),
    import('../shelves'),
    import('../revisions'),
    import('../anywhere'),
  ]);
  const came = { models: 0, states: 0 };
  await bringBack(came);
  return { came, catchUp, copyKept, readAnywhere, ...library, ...shelves, ...revisions };
}

beforeEach(async () => {
  files = new Map();
  await Dexie.delete('bulkhead');
});

it('brings back models, where they stand, and revisions, once', async () => {
  const first = await started();
  await first.keepWhole(entry('a', 'A'), whole('A'));
  await first.keepWhole(entry('b', 'B'), whole('B'));
  await first.setTags('b', ['retail']);
  await first.keepRevision({ id: 'a', model: emptyModel('A0'), at: 1, kind: 'milestone', name: 'M' });
  await first.catchUp();
  await Dexie.delete('bulkhead');

  const second = await started();
  expect(second.came).toEqual({ models: 2, states: 0 });
  expect(await second.readKept('a')).toMatchObject({ model: { title: 'A' }, lost: 0 });
  expect((await second.listModels()).find(({ id }) => id === 'b')?.tags).toEqual(['retail']);
  const [milestone] = await second.listRevisions('a');
  expect(milestone).toMatchObject({ name: 'M', kind: 'milestone' });
  expect(await second.readRevision(milestone?.id ?? '')).toMatchObject({ title: 'A0' });
  expect((await started()).came).toEqual({ models: 0, states: 0 });
});

it('goes on counting where it was, so that an older copy never takes the place of what came after', async () => {
  const first = await started();
  for (const title of ['1', '2', '3']) await first.keepWhole(entry('a', title), whole(title));
  await first.catchUp();
  await Dexie.delete('bulkhead');
  const second = await started();
  await second.keepWhole(entry('a', '4'), whole('4'));
  // Killed before it was copied.
  const third = await started();
  expect(third.came).toEqual({ models: 0, states: 0 });
  expect(await third.readKept('a')).toMatchObject({ model: { title: '4' } });
});

it('holds to the order of writings when the clock is set back', async () => {
  const first = await started();
  await first.keepWhole(entry('a', 'Old', 2_000), whole('Old'));
  await first.catchUp();
  await first.keepWhole(entry('a', 'New', 1_000), whole('New'));
  const second = await started();
  expect(await second.readKept('a')).toMatchObject({ model: { title: 'New' } });
  await second.catchUp();
  expect([...files.keys()]).toEqual(['model.a.2']);
});

it('brings a later state back, and keeps the older one among the revisions', async () => {
  const first = await started();
  await first.keepWhole(entry('a', 'Old'), whole('Old'));
  const { packCopy } = await import('./copy-content');
  files.set('model.a.2', await packCopy({ entry: entry('a', 'New'), ...whole('New') }));
  const second = await started();
  expect(second.came).toEqual({ models: 0, states: 1 });
  expect(await second.readKept('a')).toMatchObject({ model: { title: 'New' }, seq: 2 });
  const [before] = await second.listRevisions('a');
  expect(await second.readRevision(before?.id ?? '')).toMatchObject({ title: 'Old' });
});

it('reads the copy of a model whose rows are damaged', async () => {
  const first = await started();
  await first.keepWhole(entry('a', 'A'), whole('A'));
  await first.catchUp();
  const { database } = await import('../reach');
  await database.snapshots.update('a', { text: '{' });
  expect(await first.readKept('a')).toBe('damaged');
  expect(await first.readAnywhere('a')).toMatchObject({ model: { title: 'A' }, isWritten: false });
});

it('leaves what is no copy alone: damaged, cut, renamed, of another model', async () => {
  const { packCopy } = await import('./copy-content');
  const good = await packCopy({ entry: entry('a', 'A'), ...whole('A') });
  files.set('model.a.1', good.slice(0, good.length - 9));
  files.set('model.b.1', good);
  files.set('model.c.1', new TextEncoder().encode('no copy'));
  files.set('revision.a.d', good);
  files.set('../../etc/passwd', good);
  const { came, listModels } = await started();
  expect(came).toEqual({ models: 0, states: 0 });
  expect(await listModels()).toEqual([]);
});

it('doesn’t bring back what was deleted for good', async () => {
  const first = await started();
  await first.keepWhole(entry('a', 'A'), whole('A'));
  await first.keepRevision({ id: 'a', model: emptyModel('A0'), at: 1, kind: 'milestone', name: 'M' });
  await first.catchUp();
  void first.copyKept('a');
  await first.forgetForGood('a');
  expect([...files.keys()]).toEqual([]);
  expect((await started()).came).toEqual({ models: 0, states: 0 });
});

it('keeps as many copies of revisions as there are revisions', async () => {
  const { keepWhole, keepRevision, listRevisions, catchUp, mostSessions } = await started();
  await keepWhole(entry('a', 'A'), whole('A'));
  for (let at = 0; at < mostSessions + 3; at += 1)
    await keepRevision({ id: 'a', model: emptyModel(`A${at}`), at, kind: 'session' });
  await catchUp();
  const ids = (await listRevisions('a')).map(({ id }) => `revision.a.${id}`);
  await vi.waitFor(() =>
    expect([...files.keys()].filter((name) => name.startsWith('revision')).sort()).toEqual(ids.sort()),
  );
});

it('passes over a copy that can’t be read, and brings the others back', async () => {
  const first = await started();
  await first.keepWhole(entry('a', 'A'), whole('A'));
  await first.catchUp();
  await Dexie.delete('bulkhead');
  files.set('model.0.1', new Uint8Array());
  const read = machine.readCopy;
  machine.readCopy = async (name) => {
    if (name === 'model.0.1') throw new Error('EIO');
    return read(name);
  };
  const { came } = await started();
  machine.readCopy = read;
  expect(came).toEqual({ models: 1, states: 0 });
});

it('never lets a lower number take the place of a higher one', async () => {
  await started();
  const { putCopy, newestCopy } = await import('./copy-place');
  const { packCopy } = await import('./copy-content');
  const put = async (seq: number) =>
    putCopy(
      { of: 'model', model: 'a', seq },
      await packCopy({ entry: entry('a', `${seq}`), ...whole(`${seq}`) }),
    );
  for (const seq of [3, 4, 1]) await put(seq);
  expect([...files.keys()].sort()).toEqual(['model.a.1', 'model.a.4']);
  expect(newestCopy('a')).toBe(4);
});

it('tells of no older state where the copy says the same', async () => {
  const first = await started();
  await first.keepWhole(entry('a', 'A'), whole('A'));
  const { packCopy } = await import('./copy-content');
  files.set('model.a.2', await packCopy({ entry: entry('a', 'A'), ...whole('A') }));
  expect((await started()).came).toEqual({ models: 0, states: 0 });
});

it('refuses moments that are none', async () => {
  const { packCopy } = await import('./copy-content');
  files.set('model.a.1', await packCopy({ entry: entry('a', 'A', 1e300), ...whole('A') }));
  expect((await started()).came).toEqual({ models: 0, states: 0 });
});

it('prunes no revision that is just being kept, whatever the clock says', async () => {
  const { keepWhole, keepRevision, listRevisions, mostSessions } = await started();
  await keepWhole(entry('a', 'A'), whole('A'));
  for (let at = 1000; at < 1000 + mostSessions; at += 1)
    await keepRevision({ id: 'a', model: emptyModel(`A${at}`), at, kind: 'session' });
  await keepRevision({ id: 'a', model: emptyModel('Now'), at: 1, kind: 'session' });
  const revisions = await listRevisions('a');
  expect(revisions).toHaveLength(mostSessions);
  expect(revisions.at(-1)?.at).toBe(1);
});
