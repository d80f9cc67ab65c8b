import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { limits } from '../shared/model/limits';
import { readSources } from './read-sources';

const fresh = () => mkdtempSync(join(tmpdir(), 'bulkhead-sources-'));
const names = async (folder: string) =>
  (await readSources([folder])).map(({ name }) => name.slice(folder.length + 1));

it('reads the manifests of a folder in the order of their names, whatever else is in it', async () => {
  const folder = fresh();
  mkdirSync(join(folder, 'sub'));
  mkdirSync(join(folder, 'named-like-a.yaml'));
  for (const name of ['b.yml', 'a.yaml', 'c.json', 'notes.md', join('sub', 'd.yaml')])
    writeFileSync(join(folder, name), 'kind: Pod\n');

  expect(await names(folder)).toEqual(['a.yaml', 'b.yml', 'c.json', join('sub', 'd.yaml')]);
});

it('leaves out the model that an earlier import wrote beside the manifests', async () => {
  const folder = fresh();
  writeFileSync(join(folder, 'a.yaml'), 'kind: Pod\n');
  writeFileSync(join(folder, 'shop.bulkhead.json'), '{}');

  expect(await names(folder)).toEqual(['a.yaml']);
});

it('follows a link within the folder and refuses one that leads out of it', async () => {
  const folder = fresh();
  const outside = join(fresh(), 'private.yaml');
  writeFileSync(outside, 'kind: Pod\n');
  writeFileSync(join(folder, 'a.yaml'), 'kind: Pod\n');
  symlinkSync('a.yaml', join(folder, 'b.yaml'));
  expect(await names(folder)).toEqual(['a.yaml', 'b.yaml']);

  symlinkSync(outside, join(folder, 'c.yaml'));

  await expect(readSources([folder])).rejects.toThrow(/c\.yaml: a link out of /);
});

it('reads each file once, whatever links lead back, and goes into no folder outside', async () => {
  const folder = fresh();
  writeFileSync(join(folder, 'a.yaml'), 'kind: Pod\n');
  symlinkSync('.', join(folder, 'loop'));
  expect(await names(folder)).toEqual(['a.yaml']);

  symlinkSync('/', join(folder, 'root'));

  await expect(readSources([folder])).rejects.toThrow(/root: a link out of the folder/);
});

it.skipIf(process.platform === 'win32')('waits for no pipe and no device', async () => {
  const pipe = join(fresh(), 'pipe.yaml');
  execFileSync('mkfifo', [pipe]);

  for (const path of [pipe, '/dev/zero', '/dev/null'])
    await expect(readSources([path])).rejects.toThrow('it is a pipe or a device; expected a file');
});

it('stops reading standard input as soon as it is too large', async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1024 * 1024;
      yield Buffer.alloc(1024 * 1024, ' ');
    }
  }

  await expect(readSources(['-'], endless())).rejects.toThrow('standard input: it is larger than');
  expect(given).toBeLessThan(limits.importBytes + 2 * 1024 * 1024);
});

it('keeps characters whole that come in two pieces', async () => {
  const bytes = Buffer.from('name: é\n');
  async function* pieces() {
    yield bytes.subarray(0, 7);
    yield bytes.subarray(7);
  }

  expect((await readSources(['-'], pieces()))[0]?.text).toBe('name: é\n');
});

it.each(['missing.yaml', '.'])('says what is wrong with %s', async (name) => {
  await expect(readSources([join(fresh(), name)])).rejects.toThrow(/no such file|holds no \.yaml/);
});
