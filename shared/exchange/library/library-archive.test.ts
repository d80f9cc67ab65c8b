import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { limits } from '../../model/limits';
import { emptyModel } from '../../model/threat-model';
import { type ArchivedModel, archiveFiles, fitting } from './archive-files';
import { readArchive } from './read-archive';
import { ArchiveTooLarge, unpack } from './unpack';

const archived = (id: string, title: string): ArchivedModel => ({
  id,
  updatedAt: 5,
  threats: 3,
  tags: ['retail'],
  archivedAt: 7,
  model: emptyModel(title),
  revisions: [{ at: 1, kind: 'milestone', name: 'review', model: emptyModel('Before') }],
});
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const zipped = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

it('comes back as it went, whatever the titles', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 80, unit: 'binary' }), { maxLength: 5 }),
      async (titles) => {
        const models = titles.map((title, at) => archived(`m${at}`, title));
        expect(await readArchive(zipped(archiveFiles(models)), sha256)).toMatchObject({
          models: models.map(({ model, ...rest }) => ({ ...rest, model: { title: model.title } })),
          problems: [],
        });
      },
    ),
    { numRuns: 40 },
  );
});

it('names its files so that they can lie anywhere', () => {
  const names = Object.keys(archiveFiles([archived('m', '../../Ärger: CON\u0000<b>'), archived('n', '')]));
  expect(names).toEqual([
    'models/0001-arger-con-b.bulkhead.json',
    'revisions/0001/0001.bulkhead.json',
    'models/0002.bulkhead.json',
    'revisions/0002/0001.bulkhead.json',
    'library.json',
  ]);
});

it('a file that is damaged or missing is told and costs no other', async () => {
  const files = archiveFiles([archived('m', 'A'), archived('n', 'B')]);
  files['models/0001-a.bulkhead.json'] = '{ "version": 1';
  delete files['revisions/0002/0001.bulkhead.json'];
  const read = await readArchive(zipped(files), sha256);
  expect(read?.models.map(({ id }) => id)).toEqual(['n']);
  expect(read?.problems.map(({ file }) => file)).toEqual([
    'models/0001-a.bulkhead.json',
    'revisions/0002/0001.bulkhead.json',
  ]);
});

it('what is too much for one archive leaves the oldest sessions behind, and no milestone', () => {
  const session = (at: number) => ({ at, kind: 'session' as const, name: '', model: emptyModel('Then') });
  const model = archived('m', 'A');
  const whole = { ...model, revisions: [session(4), session(3), session(2), ...model.revisions] };
  expect(fitting([whole])).toEqual({ models: [whole], leftOut: 0 });

  const { models, leftOut } = fitting([whole], { archiveFiles: 6, archiveTotalBytes: 1e6 });
  expect(leftOut).toBe(2);
  expect(models[0]?.revisions.map(({ at }) => at)).toEqual([4, 1]);
  expect(Object.keys(archiveFiles(models))).toHaveLength(4);
  expect(fitting([whole], { archiveFiles: 100, archiveTotalBytes: 1 }).leftOut).toBe(4);
});

it('an index that names one file over and over is refused', async () => {
  const file = 'models/a.bulkhead.json';
  const revisions = Array.from({ length: 3 }, () => ({ file, at: 1, kind: 'session', name: '' }));
  const models = [{ id: 'm', file, updatedAt: 1, threats: 0, revisions }];
  const index = JSON.stringify({ format: 'bulkhead-library', version: 1, models });
  expect(await readArchive(zipped({ 'library.json': index, [file]: '{}' }), sha256)).toBeUndefined();
});

it('what isn’t what was written is told, and comes not in', async () => {
  const files = archiveFiles([archived('m', 'A'), archived('n', 'B')]);
  const sums = Object.entries(files).map(([name, text]) => `${sha256(strToU8(text))}  ${name}\n`);
  const name = 'models/0002-b.bulkhead.json';
  files[name] = String(files[name]).replace('"title": "B"', '"title": "C"');
  const read = await readArchive(zipped({ ...files, SHA256SUMS: sums.join('') }), sha256);
  expect(read?.models.map(({ id }) => id)).toEqual(['m']);
  expect(read?.problems).toEqual([{ file: name, message: 'It isn’t what was written to the archive.' }]);
});

it('what is no archive of models is refused', async () => {
  expect(await readArchive(new Uint8Array(), sha256)).toBeUndefined();
  expect(await readArchive(strToU8('no archive at all'), sha256)).toBeUndefined();
  expect(await readArchive(zipped({ 'a.txt': 'a' }), sha256)).toBeUndefined();
  expect(await readArchive(zipped({ 'library.json': '[]' }), sha256)).toBeUndefined();
  expect(await readArchive(zipped({ 'library.json': '['.repeat(100_000) }), sha256)).toBeUndefined();
  const index = (more: object) =>
    JSON.stringify({ format: 'bulkhead-library', version: 1, models: [], ...more });
  expect(await readArchive(zipped({ 'library.json': index({ version: 2 }) }), sha256)).toBeUndefined();
  expect(await readArchive(zipped({ 'library.json': index({}) }), sha256)).toEqual({
    models: [],
    problems: [],
  });
});

it.each(['../../.bashrc', '/etc/passwd', 'C:\\a.bulkhead.json', 'models/../x.bulkhead.json', 'constructor'])(
  'a name that leads elsewhere is passed over: %s',
  async (name) => {
    expect([...unpack(zipped({ [name]: 'x', 'library.json': '{}' })).keys()]).toEqual(['library.json']);
    const model = { id: 'm', file: name, updatedAt: 1, threats: 0, revisions: [] };
    const index = JSON.stringify({ format: 'bulkhead-library', version: 1, models: [model] });
    expect(await readArchive(zipped({ 'library.json': index, [name]: '{}' }), sha256)).toBeUndefined();
  },
);

it('a bomb is put away as soon as it is larger than it may be, whatever it says of itself', () => {
  const bomb = zipSync({ 'models/a.bulkhead.json': new Uint8Array(limits.modelBytes + 1) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(() => unpack(bomb)).toThrow(ArchiveTooLarge);
  // The size in its headers is a lie: 1 byte.
  const lying = new Uint8Array(bomb);
  const view = new DataView(lying.buffer);
  view.setUint32(22, 1, true);
  expect(() => unpack(lying)).toThrow(ArchiveTooLarge);
});

it('no mutation of an archive does more than be refused', async () => {
  const whole = zipped(archiveFiles([archived('m', 'A')]));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      async (changes) => {
        const bytes = new Uint8Array(whole);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          await readArchive(bytes, sha256);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(TypeError);
        }
      },
    ),
    { numRuns: 300 },
  );
});
