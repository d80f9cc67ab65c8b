import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseToReplace, writeWhole } from './write-whole';

const fresh = () => mkdtempSync(join(tmpdir(), 'bulkhead-write-'));
const isWindows = process.platform === 'win32';

it('writes a new file and leaves nothing else behind', async () => {
  const folder = fresh();
  await writeWhole(join(folder, 'a.json'), 'new');

  expect(readdirSync(folder)).toEqual(['a.json']);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
});

it.skipIf(isWindows)('keeps the permissions of the file that it replaces', async () => {
  const path = join(fresh(), 'a.json');
  writeFileSync(path, 'old');
  chmodSync(path, 0o600);
  await writeWhole(path, 'new');

  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600]);
});

it.skipIf(isWindows)('writes through a link and keeps the link', async () => {
  const folder = fresh();
  writeFileSync(join(folder, 'real.json'), 'old');
  symlinkSync('real.json', join(folder, 'link.json'));
  await writeWhole(join(folder, 'link.json'), 'new');

  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
});

it.skipIf(isWindows)(
  'writes to a pipe without putting a file in its place, as /dev/null needs it',
  async () => {
    const path = join(fresh(), 'pipe');
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    const [read] = await Promise.all([readFile(path, 'utf8'), writeWhole(path, 'through')]);

    expect([read, lstatSync(path).isFIFO()]).toEqual(['through', true]);
  },
);

it('says why it can not write, and leaves nothing behind', async () => {
  const folder = fresh();
  mkdirSync(join(folder, 'is-a-folder'));

  await expect(writeWhole(join(folder, 'missing', 'a.json'), 'x')).rejects.toThrow(
    "a.json: can't be written: there is no such file or folder.",
  );
  await expect(writeWhole(join(folder, 'is-a-folder'), 'x')).rejects.toThrow(/is-a-folder: can't be written/);
  expect(readdirSync(folder)).toEqual(['is-a-folder']);
});

it('refuses to replace what it reads from, also by another name', async () => {
  const folder = fresh();
  const path = join(folder, 'm.json');
  writeFileSync(path, 'a model');
  symlinkSync('m.json', join(folder, 'same.json'));

  await expect(refuseToReplace([path], join(folder, '.', 'm.json'))).rejects.toThrow('would replace');
  await expect(refuseToReplace([path], join(folder, 'same.json'))).rejects.toThrow('would replace');
  await expect(refuseToReplace([path, '-'], join(folder, 'other.json'))).resolves.toBeUndefined();
});
