import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { emptyModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import { keepWhole, listModels, readKept } from './library';
import { everyModel, takeIn } from './library-archive';
import { database } from './reach';
import { keepRevision, listRevisions, readRevision } from './revisions';
import { setArchived, setTags, setTrashed } from './shelves';

const keep = (id: string, title: string) =>
  keepWhole(
    { id, title, updatedAt: 9, elements: 0, threats: 4, file: { handle: 'h', name: 'f' } },
    { text: writeModel(emptyModel(title)), inFile: null },
  );

beforeEach(async () => {
  await database.delete();
});

it('a library that goes out comes in elsewhere as it was, with tags, archive and revisions', async () => {
  await keep('m', 'Shop');
  await setTags('m', ['retail']);
  await setArchived('m', true);
  for (const [at, title] of ['A', 'B'].entries())
    await keepRevision({ id: 'm', model: emptyModel(title), at, kind: 'milestone', name: title });
  const { models, unreadable } = await everyModel();
  expect(unreadable).toBe(0);
  await database.delete();

  expect(await takeIn(models)).toEqual({ came: 1, known: 0 });
  expect(await listModels()).toMatchObject([
    { id: 'm', title: 'Shop', tags: ['retail'], archivedAt: expect.any(Number), threats: 4, file: null },
  ]);
  const revisions = await listRevisions('m');
  expect(revisions.map(({ name }) => name)).toEqual(['B', 'A']);
  expect(await readRevision(revisions[1]?.id ?? '')).toMatchObject({ title: 'A' });
});

it('what is here as it is comes not twice, what is here otherwise comes in beside it', async () => {
  await keep('m', 'Shop');
  const { models } = await everyModel();
  expect(await takeIn(models)).toEqual({ came: 0, known: 1 });
  await keep('m', 'Shop, later');
  expect(await takeIn(models)).toEqual({ came: 1, known: 0 });
  expect((await listModels()).map(({ title }) => title).sort()).toEqual(['Shop', 'Shop, later']);
  expect(await readKept('m')).toMatchObject({ model: { title: 'Shop, later' } });
});

it('an archive comes in as a whole or not at all', async () => {
  await keep('m', 'Shop');
  await keep('n', 'Till');
  await keepRevision({ id: 'n', model: emptyModel('A'), at: 1, kind: 'milestone', name: 'A' });
  const { models } = await everyModel();
  await database.delete();
  await database.open();
  const fail = () => {
    throw new Error('full');
  };
  database.texts.hook('creating', fail);
  await expect(takeIn(models)).rejects.toThrow();
  expect(await listModels()).toEqual([]);
  database.texts.hook('creating').unsubscribe(fail);

  expect(await takeIn(models)).toEqual({ came: 2, known: 0 });
  expect(await listRevisions('n')).toHaveLength(1);
});

it('what is here already gets the milestones that it lacks, and comes back out of the trash', async () => {
  await keep('m', 'Shop');
  const milestone = {
    id: 'm',
    model: emptyModel('Shop, before'),
    at: 1,
    kind: 'milestone' as const,
    name: 'R',
  };
  await keepRevision(milestone);
  const { models } = await everyModel();
  await database.delete();
  await keep('m', 'Shop');

  expect(await takeIn(models)).toEqual({ came: 0, known: 1 });
  expect((await listRevisions('m')).map(({ name }) => name)).toEqual(['R']);
  await setTrashed('m', true);
  expect(await takeIn(models)).toEqual({ came: 1, known: 0 });
  expect((await listModels())[0]?.trashedAt).toBeUndefined();
  expect(await listRevisions('m')).toHaveLength(1);
});

it('what came in beside another comes in once, and two of one id both', async () => {
  await keep('m', 'Precious');
  const { models } = await everyModel();
  await keep('m', 'Ruined');
  expect(await takeIn(models)).toEqual({ came: 1, known: 0 });
  expect(await takeIn(models)).toEqual({ came: 0, known: 1 });

  const two = ['Same', 'Other'].map((title) => ({
    id: 'x',
    updatedAt: 1,
    threats: 0,
    model: emptyModel(title),
    revisions: [],
  }));
  expect(await takeIn(two)).toEqual({ came: 2, known: 0 });
  expect((await listModels()).map(({ title }) => title).sort()).toEqual([
    'Other',
    'Precious',
    'Ruined',
    'Same',
  ]);
});
