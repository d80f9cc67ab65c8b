import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { limits } from '../../model/limits';
import { emptyModel } from '../../model/threat-model';
import { type ArchivedModel, archiveFiles } from './archive-files';
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
const zipped = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

it('comes back as it went, whatever the titles', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 80, unit: 'binary' }), { maxLength: 5 }), (titles) => {
      const models = titles.map((title, at) => archived(`m${at}`, title));
      expect(readArchive(zipped(archiveFiles(models)))).toMatchObject({
        models: models.map(({ model, ...rest }) => ({ ...rest, model: { title: model.title } })),
        problems: [],
      });
    }),
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

it('a file that is damaged or missing is told and costs no other', () => {
  const files = archiveFiles([archived('m', 'A'), archived('n', 'B')]);
  files['models/0001-a.bulkhead.json'] = '{ "version": 1';
  delete files['revisions/0002/0001.bulkhead.json'];
  const read = readArchive(zipped(files));
  expect(read?.models.map(({ id }) => id)).toEqual(['n']);
  expect(read?.problems.map(({ file }) => file)).toEqual([
    'models/0001-a.bulkhead.json',
    'revisions/0002/0001.bulkhead.json',
  ]);
});

it('what is no archive of models is refused', () => {
  expect(readArchive(new Uint8Array())).toBeUndefined();
  expect(readArchive(strToU8('no archive at all'))).toBeUndefined();
  expect(readArchive(zipped({ 'a.txt': 'a' }))).toBeUndefined();
  expect(readArchive(zipped({ 'library.json': '[]' }))).toBeUndefined();
  expect(readArchive(zipped({ 'library.json': '['.repeat(100_000) }))).toBeUndefined();
  const index = (more: object) =>
    JSON.stringify({ format: 'bulkhead-library', version: 1, models: [], ...more });
  expect(readArchive(zipped({ 'library.json': index({ version: 2 }) }))).toBeUndefined();
  expect(readArchive(zipped({ 'library.json': index({}) }))).toEqual({ models: [], problems: [] });
});

it.each(['../../.bashrc', '/etc/passwd', 'C:\\a.bulkhead.json', 'models/../x.bulkhead.json', 'constructor'])(
  'a name that leads elsewhere is passed over: %s',
  (name) => {
    expect([...unpack(zipped({ [name]: 'x', 'library.json': '{}' })).keys()]).toEqual(['library.json']);
    const model = { id: 'm', file: name, updatedAt: 1, threats: 0, revisions: [] };
    const index = JSON.stringify({ format: 'bulkhead-library', version: 1, models: [model] });
    expect(readArchive(zipped({ 'library.json': index, [name]: '{}' }))).toBeUndefined();
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

it('no mutation of an archive does more than be refused', () => {
  const whole = zipped(archiveFiles([archived('m', 'A')]));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
      const bytes = new Uint8Array(whole);
      for (const [at, value] of changes) bytes[at] = value;
      try {
        readArchive(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(TypeError);
      }
    }),
    { numRuns: 300 },
  );
});
