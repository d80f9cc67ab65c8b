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
const snapshot = (id: string, title: string, seq = 1) => ({
  id,
  seq,
  text: writeModel(emptyModel(title)),
  inFile: null,
});
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
  await keepWhole(entry('m', 'A'), snapshot('m', 'A'));
  await keepChange(entry('m', 'B'), 2, change('A', 'B'));
  await keepChange(entry('m', 'C'), 3, change('B', 'C'));

  const { readKept, lastOpen, listModels } = await started();
  expect(await lastOpen()).toBe('m');
  expect(await readKept('m')).toMatchObject({ model: { title: 'C' }, seq: 3, lost: 0 });
  expect(await listModels()).toMatchObject([{ id: 'm', title: 'C' }]);
});

it('refuses a writing whose number is taken: nothing counts twice', async () => {
  const { keepWhole, keepChange, readKept } = await started();
  await keepWhole(entry('m', 'A'), snapshot('m', 'A'));
  await keepChange(entry('m', 'B'), 2, change('A', 'B'));
  await expect(keepChange(entry('m', 'X'), 2, change('A', 'X'))).rejects.toThrow();
  expect(await readKept('m')).toMatchObject({ model: { title: 'B' } });
});

it('keeps the journals of models apart, and takes all of a model away', async () => {
  const { keepWhole, keepChange, readKept, forgetModel } = await started();
  for (const id of ['a', 'b']) {
    await keepWhole(entry(id, 'A'), snapshot(id, 'A'));
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
