import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { patchesBetween } from '../../shared/edits/patches';
import { emptyModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';

const entry = (id: string, title: string) => ({
  id,
  title,
  updatedAt: 1,
  elements: 0,
  threats: 0,
  file: null,
});
const whole = (title: string) => ({ text: writeModel(emptyModel(title)), inFile: null });
const change = (before: string, after: string) => patchesBetween(emptyModel(before), emptyModel(after));
/** The library as it is at a start. */
async function started() {
  vi.resetModules();
  return import('./library');
}

beforeEach(async () => {
  await Dexie.delete('bulkhead');
});

it('gives a model back with everything that was written after its snapshot', async () => {
  const { keepWhole, keepChange } = await started();
  await keepWhole(entry('m', 'A'), whole('A'));
  await keepChange(entry('m', 'B'), 2, change('A', 'B'));
  await keepChange(entry('m', 'C'), 3, change('B', 'C'));

  const { readKept, lastOpen, listModels } = await started();
  expect(await lastOpen()).toBe('m');
  expect(await readKept('m')).toMatchObject({ model: { title: 'C' }, seq: 3, lost: 0 });
  expect(await listModels()).toMatchObject([{ id: 'm', title: 'C' }]);
});

it('refuses a writing whose number is taken: nothing counts twice', async () => {
  const { keepWhole, keepChange, readKept } = await started();
  await keepWhole(entry('m', 'A'), whole('A'));
  await keepChange(entry('m', 'B'), 2, change('A', 'B'));
  await expect(keepChange(entry('m', 'X'), 2, change('A', 'X'))).rejects.toThrow();
  expect(await readKept('m')).toMatchObject({ model: { title: 'B' } });
});

it('keeps the journals of models apart, and takes all of a model away', async () => {
  const { keepWhole, keepChange, readKept, forgetModel } = await started();
  for (const id of ['a', 'b']) {
    await keepWhole(entry(id, 'A'), whole('A'));
    await keepChange(entry(id, `B ${id}`), 2, change('A', `B ${id}`));
  }
  await forgetModel('a');
  expect(await readKept('a')).toBeUndefined();
  expect(await readKept('b')).toMatchObject({ model: { title: 'B b' } });
  await expect(keepChange(entry('a', 'C'), 3, change('A', 'C'))).rejects.toThrow('no longer in the library');
});

it('opens what a database of version 1 kept', async () => {
  const old = new Dexie('bulkhead');
  old.version(1).stores({ models: 'id, updatedAt', settings: 'key' });
  const text = writeModel(emptyModel('Old'));
  await old.table('models').put({ ...entry('m', 'Old'), text, inFile: text });
  await old.table('settings').put({ key: 'open-model', value: 'm' });
  old.close();

  const { readKept, lastOpen, listModels } = await started();
  expect(await lastOpen()).toBe('m');
  expect(await readKept('m')).toMatchObject({ model: { title: 'Old' }, inFile: text, seq: 0 });
  expect(await listModels()).toEqual([{ ...entry('m', 'Old'), size: text.length }]);
});

it('opens what a database of version 2 kept, with its journal', async () => {
  const old = new Dexie('bulkhead');
  old
    .version(2)
    .stores({ models: 'id, updatedAt', snapshots: 'id', journal: '[model+seq]', settings: 'key' });
  await old.table('models').put({ ...entry('m', 'B'), size: 1 });
  await old.table('snapshots').put({ id: 'm', seq: 4, ...whole('A') });
  await old.table('journal').put({ model: 'm', seq: 5, at: 1, patches: JSON.stringify(change('A', 'B')) });
  old.close();

  const { readKept, keepChange } = await started();
  expect(await readKept('m')).toMatchObject({ model: { title: 'B' }, seq: 5, lost: 0 });
  await keepChange(entry('m', 'C'), 6, change('B', 'C'));
  expect(await readKept('m')).toMatchObject({ model: { title: 'C' }, seq: 6, lost: 0 });
});

it('loses nothing when the last snapshot is damaged', async () => {
  const { keepWhole, keepChange, readKept } = await started();
  await keepWhole(entry('m', 'A'), whole('A'));
  await keepChange(entry('m', 'B'), 2, change('A', 'B'));
  expect(await keepWhole(entry('m', 'C'), whole('C'), change('B', 'C'))).toBe(3);
  await keepChange(entry('m', 'D'), 4, change('C', 'D'));
  const { database } = await import('./reach');
  await database.snapshots.update('m', { text: whole('X').text });
  expect(await readKept('m')).toMatchObject({ model: { title: 'D' }, seq: 4, lost: 0 });
});

it('keeps the journal no longer than it is needed, and never takes a number twice', async () => {
  const { keepWhole, keepChange } = await started();
  const { database } = await import('./reach');
  for (let round = 0; round < 4; round += 1) {
    const seq = await keepWhole(entry('m', 'A'), whole('A'));
    await keepChange(entry('m', 'B'), seq + 1, change('A', 'B'));
  }
  expect((await database.journal.toArray()).map(({ seq }) => seq)).toEqual([6, 8]);
});

it('says how many writings are gone when the end of the journal is', async () => {
  const { keepWhole, keepChange, readKept } = await started();
  await keepWhole(entry('m', 'A'), whole('A'));
  await keepChange(entry('m', 'B'), 2, change('A', 'B'));
  const { database } = await import('./reach');
  await database.journal.delete(['m', 2]);
  expect(await readKept('m')).toMatchObject({ model: { title: 'A' }, lost: 1 });
});

it('says that another window is in the way, and goes on when it is gone', async () => {
  // One that doesn't let go, as an older Bulkhead in another window.
  const held = await new Promise<IDBDatabase>((resolve) => {
    // As version 1 of it.
    const request = indexedDB.open('bulkhead', 10);
    request.onsuccess = () => resolve(request.result);
  });
  const { listModels } = await started();
  await expect(listModels()).rejects.toThrow(/blocked|silent/);
  held.close();
  await vi.waitFor(async () => expect(await listModels()).toEqual([]));
});

it('refuses a database of a newer version and leaves it as it is', async () => {
  const newer = new Dexie('bulkhead');
  newer.version(99).stores({ models: 'id' });
  await newer.table('models').put({ id: 'm' });
  newer.close();
  const { listModels } = await started();
  await expect(listModels()).rejects.toThrow('newer');
  expect((await indexedDB.databases()).find(({ name }) => name === 'bulkhead')?.version).toBe(990);
});
